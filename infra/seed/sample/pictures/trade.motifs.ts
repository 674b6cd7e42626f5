import type { Motif } from './motif.ts';
import { box, disc, land, shape, stroke, times, water, WIDTH, windows } from './shapes.ts';

/** Cranes and a ship with its containers. */
export const port: Motif = (chance, p) => {
  const crane = (x: number) =>
    stroke(
      `M${x} 640 L${x + 30} 330 M${x + 150} 640 L${x + 120} 330 M${x + 8} 560 L${x + 142} 560 M${x - 190} 330 L${x + 210} 330 M${x + 75} 230 L${x - 180} 330 M${x + 75} 230 L${x + 200} 330 M${x + 75} 330 L${x + 75} 230`,
      p.accent,
      13,
    ) +
    stroke(`M${x - 110} 330 L${x - 110} 470`, p.thingDark, 4) +
    box(x - 138, 470, 56, 30, p.thing);
  const load = times(44, (index) => {
    const [column, row] = [index % 11, Math.floor(index / 11)];
    return chance() < 0.86 || row === 0
      ? box(
          520 + column * 62,
          606 - row * 36,
          58,
          33,
          [p.accent, p.thing, p.hills[1], p.light][Math.floor(chance() * 4)] ?? p.thing,
        )
      : '';
  });
  return (
    land(chance, p, 600) +
    water(chance, p, 620) +
    crane(270) +
    crane(1_180) +
    load +
    shape('M400 640 L1330 640 L1270 740 L480 740 Z', p.thingDark) +
    box(1_205, 500, 90, 140, p.light) +
    windows(chance, { ...p, light: p.thing }, 1_217, 516, 3, 2) +
    box(400, 690, 930, 8, p.accent)
  );
};

/** Stalls with striped roofs and bunting. */
export const fair: Motif = (chance, p) => {
  const stall = (x: number, colour: string) => {
    const stripes = times(6, (index) =>
      shape(
        `M${x + index * 45} 500 L${x + 45 + index * 45} 500 L${x + 54 + index * 50 - 24} 585 q-25 28 -50 0 Z`,
        index % 2 ? p.light : colour,
      ),
    );
    const goods = times(9, (index) =>
      disc(
        x + 28 + index * 27,
        668 - chance() * 8,
        12 + chance() * 9,
        [p.accent, p.hills[2], p.light, colour][index % 4] ?? colour,
      ),
    );
    return (
      box(x + 6, 560, 10, 230, p.thingDark) +
      box(x + 254, 560, 10, 230, p.thingDark) +
      box(x + 8, 570, 254, 110, p.thingDark, 'opacity="0.35"') +
      goods +
      box(x, 680, 270, 110, p.thing) +
      stripes
    );
  };
  const bunting = (y: number) =>
    stroke(`M0 ${y} Q800 ${y + 190} 1600 ${y}`, p.thingDark, 3) +
    times(25, (index) => {
      const x = 32 + index * 63;
      const hang = y + 190 * (0.5 - 2 * (x / 1_600 - 0.5) ** 2);
      return shape(
        `M${x - 17} ${hang} L${x + 17} ${hang} L${x} ${hang + 40} Z`,
        [p.accent, p.light, p.hills[1]][index % 3] ?? p.accent,
      );
    });
  return (
    land(chance, p, 640) +
    box(0, 700, WIDTH, 200, p.ground) +
    bunting(180) +
    bunting(90) +
    [30, 345, 660, 975, 1_290]
      .map((x, index) => stall(x, [p.accent, '#a8453e', p.hills[2], p.accent, '#2f6b78'][index] ?? p.accent))
      .join('') +
    box(0, 790, WIDTH, 110, p.ground)
  );
};

/** A road of trucks between warehouses. */
export const logistics: Motif = (chance, p) => {
  const truck = (x: number, y: number, s: number, colour: string) =>
    box(x, y - 90 * s, 190 * s, 90 * s, colour, 'rx="4"') +
    shape(
      `M${x + 196 * s} ${y} L${x + 196 * s} ${y - 66 * s} L${x + 238 * s} ${y - 66 * s} L${x + 262 * s} ${y - 30 * s} L${x + 262 * s} ${y} Z`,
      p.light,
    ) +
    [40, 90, 225].map((dx) => disc(x + dx * s, y + 4 * s, 17 * s, p.thingDark)).join('');
  const store = (x: number, width: number, tone: string) =>
    shape(`M${x} 640 L${x} 470 L${x + width / 2} 420 L${x + width} 470 L${x + width} 640 Z`, tone) +
    times(
      Math.floor(width / 90),
      (index) =>
        box(x + 22 + index * 90, 540, 62, 100, p.light, 'opacity="0.7"') +
        times(5, (line) => box(x + 22 + index * 90, 552 + line * 18, 62, 3, tone)),
    );
  return (
    land(chance, p, 600) +
    store(60, 470, p.thing) +
    store(560, 560, p.thingDark) +
    store(1_150, 390, p.thing) +
    box(0, 640, WIDTH, 260, p.ground) +
    box(0, 690, WIDTH, 170, p.thingDark, 'opacity="0.75"') +
    times(12, (index) => box(index * 150, 772, 80, 7, p.light)) +
    truck(180, 752, 0.95, p.accent) +
    truck(860, 752, 0.95, p.hills[1]) +
    truck(470, 846, 1.15, p.light) +
    truck(1_200, 846, 1.15, p.accent)
  );
};
