import type { Palette } from './palettes.ts';

export const WIDTH = 1600;
export const HEIGHT = 900;

/** Always the same "chance" for the same seed: a picture looks alike on every machine. */
export function chanceOf(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

const number = (value: number) => value.toFixed(1);

export const box = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}" ${more}/>`;

export const disc = (x: number, y: number, radius: number, fill: string, more = '') =>
  `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${fill}" ${more}/>`;

export const shape = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;

export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** Hills as one soft line, filled to the bottom. */
export function hills(chance: () => number, top: number, height: number, fill: string): string {
  let d = `M0 ${HEIGHT} L0 ${number(top + height * chance())}`;
  let x = 0;
  while (x < WIDTH) {
    const step = 140 + chance() * 190;
    const [middle, end] = [top + height * (chance() - 0.25), top + height * chance()];
    d += ` Q${number(x + step / 2)} ${number(middle)} ${number(x + step)} ${number(end)}`;
    x += step;
  }
  return shape(`${d} L${WIDTH} ${HEIGHT} Z`, fill);
}

export const sky = ({ sky: [above, below], sun }: Palette, sunX: number, sunY: number) =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${above}"/><stop offset="0.75" stop-color="${below}"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="${sun}" stop-opacity="0.85"/><stop offset="1" stop-color="${sun}" stop-opacity="0"/></radialGradient></defs>
${box(0, 0, WIDTH, HEIGHT, 'url(#sky)')}${disc(sunX, sunY, 330, 'url(#glow)')}${disc(sunX, sunY, 62, sun)}`;

export function water(chance: () => number, { water: [far, near], light }: Palette, top: number): string {
  const waves = times(26, () => {
    const y = top + 16 + chance() * (HEIGHT - top - 20);
    const depth = (y - top) / (HEIGHT - top);
    return box(
      chance() * WIDTH,
      y,
      50 + depth * 200 * chance(),
      2 + depth * 4,
      light,
      `opacity="${number(0.15 + chance() * 0.3)}" rx="2"`,
    );
  });
  return `<defs><linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${far}"/><stop offset="1" stop-color="${near}"/></linearGradient></defs>
${box(0, top, WIDTH, HEIGHT - top, 'url(#water)')}${waves}`;
}

/** The land behind everything: sky, sun and three rows of hills. */
export const land = (chance: () => number, palette: Palette, horizon: number) =>
  sky(palette, 250 + chance() * 1_100, 150 + chance() * 150) +
  hills(chance, horizon - 190, 120, palette.hills[0]) +
  hills(chance, horizon - 110, 100, palette.hills[1]) +
  hills(chance, horizon - 40, 70, palette.hills[2]);

/** Windows of a house, some of them lit. */
export const windows = (
  chance: () => number,
  { light }: Palette,
  x: number,
  y: number,
  columns: number,
  rows: number,
) =>
  times(columns * rows, (index) =>
    chance() < 0.6
      ? box(x + (index % columns) * 26, y + Math.floor(index / columns) * 34, 14, 18, light, 'opacity="0.85"')
      : '',
  );
