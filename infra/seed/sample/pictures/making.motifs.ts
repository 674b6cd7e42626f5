import type { Motif } from './motif.ts';
import { box, disc, HEIGHT, hills, land, shape, sky, stroke, times, WIDTH, windows } from './shapes.ts';

/** Halls with saw-tooth roofs, chimneys, trees before them. */
export const factory: Motif = (chance, p) => {
  const hall = (x: number, y: number, teeth: number, colour: string) =>
    times(
      teeth,
      (index) =>
        shape(
          `M${x + index * 110} ${y} L${x + index * 110} ${y - 90} L${x + 110 + index * 110} ${y} Z`,
          colour,
        ) +
        shape(
          `M${x + 8 + index * 110} ${y - 8} L${x + 8 + index * 110} ${y - 72} L${x + 30 + index * 110} ${y - 54} L${x + 30 + index * 110} ${y - 8} Z`,
          p.light,
          'opacity="0.75"',
        ),
    ) +
    box(x, y, teeth * 110, 720 - y, colour) +
    windows(chance, p, x + 24, y + 40, teeth * 4 - 1, 3);
  const chimney = (x: number, height: number) =>
    shape(`M${x} 560 L${x + 12} ${560 - height} L${x + 48} ${560 - height} L${x + 60} 560 Z`, p.thingDark) +
    box(x + 10, 575 - height, 42, 16, p.accent);
  const trees = times(24, (index) =>
    disc(
      20 + index * 70 + chance() * 30,
      735 - chance() * 14,
      30 + chance() * 20,
      index % 2 ? p.hills[2] : p.ground,
    ),
  );
  return (
    land(chance, p, 600) +
    chimney(1_120, 330) +
    chimney(1_210, 270) +
    hall(820, 540, 6, p.thing) +
    hall(120, 500, 6, p.thingDark) +
    trees +
    box(0, 750, WIDTH, 150, p.ground) +
    box(0, 800, WIDTH, 46, p.thingDark, 'opacity="0.5"') +
    times(11, (index) => box(40 + index * 150, 820, 70, 6, p.light))
  );
};

/** A mat of sedge: bands woven over and under. */
export const weaving: Motif = (chance, p) => {
  const tones = [p.light, p.accent, p.hills[1], '#efe0b4', p.hills[2]];
  const bands = times(21, (row) =>
    times(36, (column) => {
      const tone =
        tones[
          Math.floor(Math.abs(Math.sin(row * 0.7) + Math.cos(column * 0.45)) * 2.4 + chance() * 0.5) %
            tones.length
        ] ?? p.light;
      return (row + column) % 2
        ? box(column * 46 - 20, row * 46 - 20, 48, 38, tone, 'rx="6"')
        : box(column * 46 - 16, row * 46 - 24, 38, 48, tone, 'rx="6" opacity="0.86"');
    }),
  );
  return (
    box(0, 0, WIDTH, HEIGHT, p.thingDark) +
    `<g transform="rotate(-8 800 450) scale(1.12) translate(-80 -50)">${bands}</g>`
  );
};

/** Reels of thread, side by side. */
export const threads: Motif = (chance, p) => {
  const tones = [p.accent, p.hills[1], '#9c4140', p.light, p.hills[2], '#2f6b78'];
  const reels = times(16, (index) => {
    const [x, y, tone] = [
      index * 104 - 30,
      250 + chance() * 60,
      tones[Math.floor(chance() * tones.length)] ?? p.accent,
    ];
    return (
      box(x + 8, y - 26, 84, 26, p.thingDark, 'rx="10"') +
      box(x + 8, y + 400, 84, 26, p.thingDark, 'rx="10"') +
      box(x + 14, y, 72, 400, tone, 'rx="12"') +
      times(24, (line) =>
        stroke(
          `M${x + 16} ${y + 10 + line * 16} L${x + 84} ${y + 18 + line * 16}`,
          p.thingDark,
          2,
          'opacity="0.28"',
        ),
      ) +
      stroke(`M${x + 50} ${y} Q${x + 80} ${y / 2} ${x + 60 + chance() * 60} -10`, tone, 3)
    );
  });
  return (
    box(0, 0, WIDTH, HEIGHT, p.sky[1]) +
    box(0, 0, WIDTH, 300, p.sky[0], 'opacity="0.5"') +
    box(0, 690, WIDTH, 210, p.thing) +
    reels +
    box(0, 740, WIDTH, 160, p.thingDark)
  );
};

/** Steps of growth over soft hills: for studies. */
export const growth: Motif = (chance, p) => {
  let last = 640;
  const points = Array.from(
    { length: 11 },
    (_, index) => [140 + index * 132, (last -= 12 + chance() * 58 - (index === 5 ? 60 : 0))] as const,
  );
  return (
    sky(p, 1_300, 210) +
    hills(chance, 600, 100, p.hills[0]) +
    hills(chance, 690, 80, p.hills[1]) +
    points
      .map(([x, y], index) =>
        box(x - 38, y + 40, 76, 900 - y, index % 2 ? p.thing : p.thingDark, 'opacity="0.88" rx="3"'),
      )
      .join('') +
    stroke(`M${points.map(([x, y]) => `${x} ${y.toFixed(0)}`).join(' L')}`, p.accent, 10) +
    points.map(([x, y]) => disc(x, y, 17, p.light) + disc(x, y, 9, p.accent)).join('') +
    hills(chance, 820, 40, p.hills[2])
  );
};
