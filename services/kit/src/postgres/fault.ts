/** Why PostgreSQL cannot run here, in one sentence for whoever starts the portal. */
export class PostgresFault extends Error {
  override readonly name = 'PostgresFault';
  constructor(vi: string, en: string, cause?: unknown) {
    super(`${vi} / ${en}`, cause === undefined ? undefined : { cause });
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code;

/** A fault of the file system in words; anything else as it is. */
export function folderFault(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return unreadable(folder, error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, error);
  if (code === 'EROFS')
    return new PostgresFault(
      `Thư mục dữ liệu ${folder} nằm trên ổ đĩa chỉ đọc.`,
      `The data folder ${folder} is on a read-only disk.`,
      error,
    );
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new PostgresFault(
      `${folder} không phải là một thư mục.`,
      `${folder} cannot be a folder: a file stands in the way.`,
      error,
    );
  return error;
}

const diskFull = (folder: string, cause?: unknown) =>
  new PostgresFault(
    `Ổ đĩa chứa ${folder} đã đầy; hãy giải phóng ít nhất 200 MB rồi khởi động lại.`,
    `The disk that holds ${folder} is full; free at least 200 MB and start again.`,
    cause,
  );

const unreadable = (folder: string, cause?: unknown) =>
  new PostgresFault(
    `Không đọc hoặc ghi được thư mục dữ liệu ${folder}; hãy kiểm tra quyền truy cập hoặc đặt DATA_DIR khác.`,
    `The data folder ${folder} cannot be read or written; check its permissions or set another DATA_DIR.`,
    cause,
  );

export const inUse = (folder: string) =>
  new PostgresFault(
    `Một tiến trình khác đang dùng thư mục dữ liệu ${folder}; hãy dừng nó hoặc đặt DATA_DIR khác.`,
    `Another running portal uses the data folder ${folder}; stop it or set another DATA_DIR.`,
  );

/** Reads what initdb or postgres said before it gave up. */
export function spokenFault(said: string, folder: string): PostgresFault {
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(folder, said);
  if (/Permission denied|has wrong ownership|invalid permissions/.test(said)) return unreadable(folder, said);
  if (/lock file ".*" already exists/.test(said)) return inUse(folder);
  if (/incompatible with server|initialized by PostgreSQL version/.test(said))
    return new PostgresFault(
      `Dữ liệu trong ${folder} thuộc một phiên bản PostgreSQL khác.`,
      `The data in ${folder} belongs to another version of PostgreSQL.`,
      said,
    );
  const last = said.trim().split('\n').slice(-3).join(' ').slice(0, 400);
  return new PostgresFault(
    `PostgreSQL không khởi động được với dữ liệu trong ${folder}: ${last}`,
    `PostgreSQL does not start on the data in ${folder}.`,
    said,
  );
}
