import { globalId } from '@portal/kit';
import type { Loaders } from '../loaders.ts';
import type { EditionContent } from './edition-content.ts';
import { Attachment, Picture } from './file.view.ts';

const urlOf = (fileId: string, name: string) => `/files/content/${fileId}/${encodeURIComponent(name)}`;

export async function presentAttachments(
  loaders: Loaders,
  attachments: EditionContent['attachments'],
): Promise<Attachment[]> {
  const files = await Promise.all(attachments.map(({ fileId }) => loaders.file.load(fileId)));
  return attachments.flatMap(({ fileId, name, caption }, index) => {
    const file = files[index];
    if (!file) return [];
    return Object.assign(new Attachment(), {
      id: globalId('File', fileId),
      name,
      url: urlOf(fileId, name),
      contentType: file.content_type,
      size: file.size,
      caption,
    });
  });
}

export async function presentCover(
  loaders: Loaders,
  cover: EditionContent['cover'],
): Promise<Picture | null> {
  const file = cover && (await loaders.file.load(cover.fileId));
  if (!cover || !file) return null;
  const url = urlOf(cover.fileId, file.name);
  return Object.assign(new Picture(), {
    id: globalId('File', cover.fileId),
    url,
    thumbnailUrl: `${url}?w=480`,
    width: file.width,
    height: file.height,
    alt: cover.alt,
    caption: cover.caption,
  });
}
