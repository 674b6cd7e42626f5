import type { Motif } from './motif.ts';
import { box, hills, land, shape, stroke, times, water, WIDTH, windows } from './shapes.ts';

/** A steel arch over a river between two hills. */
export const bridge: Motif = (chance, p) => {
  const posts = times(25, (index) => {
    const x = 200 + index * 50;
    const rise = 250 * (1 - ((x - 800) / 600) ** 2);
    return stroke(
      `M${x} 600 L${x} ${600 - rise} M${x} ${600 - rise} L${x + 25} 600 L${Math.min(x + 50, 1_400)} ${600 - 250 * (1 - ((Math.min(x + 50, 1_400) - 800) / 600) ** 2)}`,
      p.thing,
      5,
    );
  });
  return (
    land(chance, p, 590) +
    water(chance, p, 640) +
    posts +
    stroke('M200 600 Q800 100 1400 600', p.thingDark, 18) +
    box(0, 596, WIDTH, 26, p.thingDark) +
    times(4, (index) => box(180 + index * 400, 616, 44, 150, p.thingDark)) +
    times(9, (index) =>
      box(90 + index * 170 + chance() * 60, 578, 52, 18, index % 3 ? p.light : p.accent, 'rx="4"'),
    )
  );
};

/** Terraces of fields, a stilt house or two. */
export const fields: Motif = (chance, p) => {
  const house = (x: number, y: number) =>
    box(x, y, 110, 52, p.thing) +
    shape(
      `M${x - 26} ${y + 4} L${x + 22} ${y - 62} L${x + 88} ${y - 62} L${x + 136} ${y + 4} Z`,
      p.thingDark,
    ) +
    times(5, (index) => box(x + 6 + index * 24, y + 50, 6, 34, p.thingDark)) +
    box(x + 40, y + 12, 26, 40, p.light, 'opacity="0.8"');
  const terraces = times(
    10,
    (index) =>
      hills(chance, 560 + index * 36, 26, index % 2 ? p.ground : p.hills[2]) +
      (index % 3 === 1 ? hills(chance, 582 + index * 36, 18, p.water[0]) : ''),
  );
  return land(chance, p, 570) + terraces + house(260, 590) + house(1_120, 640) + house(430, 625);
};

/** The stone gate of the Hồ dynasty's citadel: three arches. */
export const gate: Motif = (chance, p) => {
  const stones = times(9, (row) =>
    times(17, (column) =>
      box(
        250 + column * 68 - (row % 2) * 34,
        360 + row * 42,
        64,
        38,
        chance() < 0.5 ? '#a89b86' : '#998c78',
        `rx="3" opacity="${(0.75 + chance() * 0.25).toFixed(2)}"`,
      ),
    ),
  );
  const arch = (x: number, width: number, top: number) =>
    shape(
      `M${x - width / 2} 740 L${x - width / 2} ${top + width / 2} A${width / 2} ${width / 2} 0 0 1 ${x + width / 2} ${top + width / 2} L${x + width / 2} 740 Z`,
      p.thingDark,
    );
  return (
    land(chance, p, 600) +
    `<g><clipPath id="wall"><path d="M250 740 L250 360 L1350 360 L1350 740 Z"/></clipPath>${box(250, 360, 1_100, 380, '#85796a')}<g clip-path="url(#wall)">${stones}</g></g>` +
    arch(800, 190, 440) +
    arch(520, 150, 500) +
    arch(1_080, 150, 500) +
    hills(chance, 735, 16, p.ground) +
    shape('M700 900 L760 742 L840 742 L900 900 Z', p.light, 'opacity="0.55"')
  );
};

/** A town and its lights on the river. */
export const town: Motif = (chance, p) => {
  const houses = (base: number, tone: string, tall: number) => {
    let drawn = '';
    for (let x = -20; x < WIDTH;) {
      const [width, height] = [80 + chance() * 90, 90 + chance() * tall];
      drawn +=
        box(x, base - height, width, height, tone) +
        windows(
          chance,
          p,
          x + 14,
          base - height + 20,
          Math.floor((width - 20) / 26),
          Math.floor((height - 30) / 34),
        );
      x += width + 8 + chance() * 26;
    }
    return drawn;
  };
  return (
    land(chance, p, 560) +
    houses(650, p.thing, 210) +
    houses(690, p.thingDark, 120) +
    water(chance, p, 690) +
    times(30, () =>
      box(chance() * WIDTH, 700 + chance() * 40, 6, 60 + chance() * 80, p.light, 'opacity="0.25" rx="3"'),
    )
  );
};
