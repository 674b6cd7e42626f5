import { readFile } from 'node:fs/promises';
import { decode } from 'bmp-ts';
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** Renditions for lists, pages and large screens. */
export const WIDTHS = [480, 960, 1600] as const;
/** A picture that unpacks to more than this is a bomb, not a picture. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 82;

export interface Picture {
  contentType: string;
  width: number;
  height: number;
  bytes: Buffer;
  variants: { width: number; bytes: Buffer }[];
}

/**
 * The picture as it is served: turned upright, and without what the camera wrote into it (place, time, device). Throws when
 * it cannot be decoded.
 */
export async function readPicture(path: string, contentType: string): Promise<Picture> {
  const source = contentType === 'image/bmp' ? await fromBmp(path) : path;
  const open = () =>
    sharp(source, { limitInputPixels: MOST_PIXELS, animated: contentType === 'image/gif' }).autoOrient();
  const { data, info } = await inItsForm(open(), contentType).toBuffer({ resolveWithObject: true });
  const smaller = WIDTHS.filter((width) => width < info.width);
  const variants = await Promise.all(
    smaller.map(async (width) => ({
      width,
      bytes: await open().resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer(),
    })),
  );
  const height = info.pageHeight ?? info.height;
  return { contentType: `image/${info.format}`, width: info.width, height, bytes: data, variants };
}

function inItsForm(picture: Sharp, contentType: string): Sharp {
  if (contentType === 'image/jpeg') return picture.jpeg({ quality: 90 });
  if (contentType === 'image/gif') return picture.gif();
  if (contentType === 'image/webp') return picture.webp({ quality: 90 });
  return picture.png();
}

/** Điều 10.1a takes bmp, which no browser shows well: it is served as png, and the original is kept. */
async function fromBmp(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  // The head says how large it will be, before anything is unpacked.
  if (Math.abs(bytes.readInt32LE(18) * bytes.readInt32LE(22)) > MOST_PIXELS)
    throw new Error('too many pixels');
  const { data, width, height } = decode(bytes, { toRGBA: true });
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
