import sharp from 'sharp';
import { MOTIFS } from './motifs.ts';
import type { MotifName } from './motifs.ts';
import { PALETTES } from './palettes.ts';
import type { Light } from './palettes.ts';
import { chanceOf, HEIGHT, WIDTH } from './shapes.ts';

/** "bridge dawn 3": what is drawn, in which light, and which of its many forms. */
export function readPictureName(name: string): { motif: MotifName; light: Light; seed: number } {
  const [motif = '', light = '', seed = '1'] = name.split(' ');
  if (!Object.hasOwn(MOTIFS, motif) || !Object.hasOwn(PALETTES, light))
    throw new Error(`No picture "${name}"`);
  return { motif: motif as MotifName, light: light as Light, seed: Number(seed) };
}

export function pictureSource(name: string): string {
  const { motif, light, seed } = readPictureName(name);
  const drawn = MOTIFS[motif](chanceOf(seed), PALETTES[light]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${drawn}</svg>`;
}

/** A picture of our own for the sample content; no words in it, so no font is needed. */
export const drawPicture = (name: string): Promise<Buffer> =>
  sharp(Buffer.from(pictureSource(name)))
    .jpeg({ quality: 80, mozjpeg: false })
    .toBuffer();
