import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Service } from '@portal/kit';
import { drawPicture } from './pictures/draw-picture.ts';

/** Goes in by the same door as an upload. */
export async function pictureOf(content: Service, name: string, { personId }: Actor): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-picture-'));
  try {
    const path = join(folder, 'picture.jpg');
    await writeFile(path, await drawPicture(name));
    const received = await content.files?.receive({
      path,
      name: `${name.replaceAll(' ', '-')}.jpg`,
      personId: personId ?? '',
    });
    return received?.file?.id ?? null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
