import type { Motif } from './motif.ts';
import { box, disc, hills, land, shape, stroke, times, WIDTH } from './shapes.ts';

/** Pylons going away over fields. */
export const power: Motif = (chance, p) => {
  const pylon = (x: number, y: number, s: number) =>
    stroke(
      `M${x - 60 * s} ${y} L${x - 12 * s} ${y - 330 * s} L${x + 12 * s} ${y - 330 * s} L${x + 60 * s} ${y} M${x - 110 * s} ${y - 240 * s} L${x + 110 * s} ${y - 240 * s} M${x - 85 * s} ${y - 300 * s} L${x + 85 * s} ${y - 300 * s} M${x - 47 * s} ${y - 90 * s} L${x + 34 * s} ${y - 180 * s} M${x + 47 * s} ${y - 90 * s} L${x - 34 * s} ${y - 180 * s}`,
      p.thingDark,
      8 * s,
    );
  const wire = (y1: number, y2: number, y3: number) =>
    stroke(
      `M-20 ${y1 - 60} Q130 ${y1 + 70} 330 ${y1} Q660 ${y1 + 105} 900 ${y2} Q1090 ${y2 + 60} 1220 ${y3} Q1330 ${y3 + 30} 1420 ${y3 + 22}`,
      p.thingDark,
      3,
    );
  const rows = times(14, (index) =>
    shape(
      `M0 ${660 + index * 24} Q800 ${630 + index * 30} 1600 ${668 + index * 22} L1600 ${676 + index * 22} Q800 ${640 + index * 30} 0 ${670 + index * 24} Z`,
      p.light,
      'opacity="0.2"',
    ),
  );
  return (
    land(chance, p, 620) +
    hills(chance, 640, 30, p.ground) +
    rows +
    wire(410, 462, 492) +
    wire(350, 420, 466) +
    pylon(330, 770, 1.25) +
    pylon(900, 690, 0.85) +
    pylon(1_220, 660, 0.6) +
    pylon(1_420, 646, 0.42)
  );
};

/** Panels in rows and slow wheels behind them. */
export const sunAndWind: Motif = (chance, p) => {
  const wheel = (x: number, y: number, s: number, turn: number) =>
    stroke(`M${x} ${y} L${x} ${y - 300 * s}`, p.light, 9 * s) +
    times(
      3,
      (blade) =>
        `<g transform="rotate(${turn + blade * 120} ${x} ${y - 300 * s})">${shape(`M${x} ${y - 300 * s} q${12 * s} ${-70 * s} 0 ${-165 * s} q${-10 * s} ${80 * s} 0 ${165 * s}`, p.light)}</g>`,
    );
  const panels = times(4, (row) =>
    times(7, (column) => {
      const [s, y] = [0.7 + row * 0.26, 640 + row * 66];
      const x = 800 + (column - 3) * 300 * s;
      return (
        shape(
          `M${x - 120 * s} ${y} L${x + 105 * s} ${y} L${x + 125 * s} ${y + 62 * s} L${x - 140 * s} ${y + 62 * s} Z`,
          p.thingDark,
        ) +
        stroke(
          `M${x - 60 * s} ${y} L${x - 72 * s} ${y + 62 * s} M${x - 4 * s} ${y} L${x - 6 * s} ${y + 62 * s} M${x + 52 * s} ${y} L${x + 60 * s} ${y + 62 * s} M${x - 130 * s} ${y + 31 * s} L${x + 115 * s} ${y + 31 * s}`,
          p.water[0],
          2,
        )
      );
    }),
  );
  return (
    land(chance, p, 600) +
    wheel(300, 590, 0.9, 12) +
    wheel(660, 575, 0.65, 50) +
    wheel(1_320, 595, 1.05, 88) +
    wheel(1_040, 570, 0.5, 25) +
    hills(chance, 590, 30, p.ground) +
    panels
  );
};

/** Round tanks and pipes. */
export const tanks: Motif = (chance, p) => {
  const ball = (x: number, radius: number) =>
    [-0.6, 0, 0.6]
      .map((leg) =>
        stroke(`M${x + leg * radius} ${690 - radius * 0.6} L${x + leg * radius * 1.15} 720`, p.thingDark, 12),
      )
      .join('') +
    disc(x, 690 - radius, radius, p.light) +
    `<path d="M${x - radius} ${690 - radius} A${radius} ${radius} 0 0 0 ${x + radius} ${690 - radius} A${radius} ${radius * 0.55} 0 0 1 ${x - radius} ${690 - radius}" fill="${p.thing}" opacity="0.3"/>` +
    box(x - radius, 684 - radius, radius * 2, 10, p.accent);
  const tower = (x: number, height: number) =>
    box(x, 720 - height, 64, height, p.thing, 'rx="18"') +
    times(4, (index) => box(x - 12, 720 - height + 40 + index * (height / 4.6), 88, 8, p.accent));
  return (
    land(chance, p, 620) +
    tower(1_180, 430) +
    tower(1_290, 350) +
    tower(1_390, 480) +
    ball(280, 120) +
    ball(590, 120) +
    ball(900, 120) +
    box(0, 712, WIDTH, 188, p.ground) +
    times(3, (index) => box(0, 742 + index * 26, WIDTH, 12, index === 1 ? p.accent : p.thingDark)) +
    times(16, (index) => box(60 + index * 100, 736, 12, 78, p.thing))
  );
};
