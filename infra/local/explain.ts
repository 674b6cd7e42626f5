import { PostgresFault } from '@portal/kit/postgres';
import { StartFault } from './settings.ts';

const DATABASE_CODES: Record<string, string> = {
  ECONNREFUSED: 'không có máy chủ nào trả lời / no server answers',
  ENOTFOUND: 'không tìm thấy tên máy chủ / the host name is not known',
  '28P01': 'sai tên hoặc mật khẩu / wrong user or password',
  '28000': 'máy chủ từ chối tài khoản này / the server refuses this user',
  '3D000': 'cơ sở dữ liệu chưa có, hãy tạo trước / the database does not exist, create it first',
  '42501': 'tài khoản phải được tạo schema và role / the user must be allowed to create schemas and roles',
};

/** One clear sentence where we know what is wrong, and everything there is where we do not. */
export function explain(error: unknown): string {
  if (error instanceof StartFault || error instanceof PostgresFault) return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  const known = code && DATABASE_CODES[code];
  if (known) return `DATABASE_URL: ${known}.`;
  if (code === 'ENOENT' || code === 'EISDIR')
    return `Không đọc được tệp (${message}). / The file cannot be read.`;
  if (code === 'ENOSPC') return 'Ổ đĩa đã đầy. / The disk is full.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `Không đọc hoặc ghi được thư mục dữ liệu (${message}). / The data folder cannot be read or written.`;
  return stack ?? String(error);
}
