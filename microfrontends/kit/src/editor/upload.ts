import { Upload } from 'tus-js-client';
import type { WrittenRefusal } from '../platform/session.ts';

export interface Uploaded {
  fileId: string;
  name: string;
}

export class UploadRefused extends Error {}

const PORTION = 5 * 1024 * 1024;

/** The service that keeps the file, and whose policy says who reads it (D13). */
export type FileOwner = 'content' | 'legal';

/** In portions; after a lost connection, or on another day, it goes on where it stopped (D13). */
export function upload(
  file: File,
  onProgress: (share: number) => void,
  owner: FileOwner = 'content',
): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    let fileId = '';
    const sending = new Upload(file, {
      endpoint: `/files/${owner}`,
      chunkSize: PORTION,
      retryDelays: [0, 1_000, 3_000, 10_000],
      metadata: { filename: file.name },
      headers: { 'x-portal-csrf': '1' },
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onProgress(total ? sent / total : 0),
      onAfterResponse: (_request, response) => {
        fileId = response.getHeader('Portal-File-Id') ?? fileId;
      },
      onShouldRetry: (error) => (error.originalResponse?.getStatus() ?? 0) >= 500,
      onError: (error) =>
        reject(
          new UploadRefused(reasonIn('originalResponse' in error ? error.originalResponse?.getBody() : '')),
        ),
      onSuccess: () => resolve({ fileId, name: file.name }),
    });
    void sending.findPreviousUploads().then(([previous]) => {
      if (previous) sending.resumeFromPreviousUpload(previous);
      sending.start();
    });
  });
}

function reasonIn(body = ''): string {
  try {
    const { refusals } = JSON.parse(body) as { refusals: WrittenRefusal[] };
    return refusals.map(({ message }) => message).join(' ');
  } catch {
    return '';
  }
}

/** The address of a file that was just uploaded, for the text and the preview. */
export function addressOf({ fileId, name }: Uploaded): string {
  const [, uuid = ''] = atob(fileId.replaceAll('-', '+').replaceAll('_', '/')).split(':');
  return `/files/content/${uuid}/${encodeURIComponent(name)}`;
}
