/** Documents that our own screens send, by their sha256: written when the screens are built, named by hash on the wire (D23). */
export type TrustedDocuments = Readonly<Record<string, string>>;

export interface AskedOperation {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

export type Named = { text: string; trusted: boolean } | { refused: keyof typeof DOCUMENT_REFUSALS };

export const DOCUMENT_REFUSALS = {
  DOCUMENT_UNKNOWN: {
    vi: 'Trang đang mở thuộc một phiên bản cũ. Hãy tải lại trang rồi làm tiếp.',
    en: 'This page belongs to an earlier version. Reload it and go on.',
  },
  TRUSTED_DOCUMENTS_ONLY: {
    vi: 'Phiên làm việc chỉ nhận các thao tác của chính Cổng thông tin. Hãy gửi truy vấn này khi chưa đăng nhập.',
    en: 'A session takes the portal’s own operations only. Send this query without signing in.',
  },
} as const;

/** The document that is meant. Whoever has a session names one of ours; anybody else may also send their own (D23). */
export function documentOf(
  { query, extensions }: AskedOperation,
  signedIn: boolean,
  trusted: TrustedDocuments,
): Named | null {
  const hash = hashIn(extensions);
  if (hash !== null && (query === undefined || query === '')) {
    const text = Object.hasOwn(trusted, hash) ? trusted[hash] : undefined;
    return text === undefined ? { refused: 'DOCUMENT_UNKNOWN' } : { text, trusted: true };
  }
  if (typeof query !== 'string') return null;
  return signedIn ? { refused: 'TRUSTED_DOCUMENTS_ONLY' } : { text: query, trusted: false };
}

function hashIn(extensions: unknown): string | null {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash.toLowerCase().replace(/^sha256:/, '') : null;
}
