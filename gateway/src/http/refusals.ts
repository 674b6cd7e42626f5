import type { HttpRefusal } from './answer.ts';

/** What the gateway itself refuses, before any service is asked. */
export const REFUSALS = {
  FOREIGN_ORIGIN: {
    status: 403,
    code: 'FOREIGN_ORIGIN',
    vi: 'Yêu cầu này đến từ một trang khác nên không được nhận. Hãy mở lại trang của Cổng thông tin rồi thử lại.',
    en: 'This request came from another site and was not taken. Open the portal itself and try again.',
  },
  NOT_JSON: {
    status: 400,
    code: 'NOT_JSON',
    vi: 'Nội dung gửi lên không phải JSON hợp lệ. Hãy kiểm tra rồi gửi lại.',
    en: 'The body is not valid JSON. Check it and send it again.',
  },
  TOO_LARGE: {
    status: 413,
    code: 'TOO_LARGE',
    vi: 'Nội dung gửi lên quá lớn. Hãy gửi tệp qua mục tải lên và rút gọn phần chữ.',
    en: 'The body is too large. Upload files separately and shorten the text.',
    // What is left of the body is not waited for.
    headers: { connection: 'close' },
  },
  SIGN_IN: {
    status: 401,
    code: 'SIGN_IN',
    vi: 'Phiên làm việc đã kết thúc. Hãy đăng nhập rồi làm tiếp; phần đã nhập vẫn còn.',
    en: 'The session has ended. Sign in and go on; what you typed is still there.',
  },
  NO_DOCUMENT: {
    status: 400,
    code: 'NO_DOCUMENT',
    vi: 'Yêu cầu không nêu thao tác nào. Hãy gửi truy vấn, hoặc mã của một thao tác đã đăng ký.',
    en: 'The request names no operation. Send a query, or the hash of a registered one.',
  },
  MANY: {
    status: 429,
    code: 'TOO_MANY_OPEN',
    vi: 'Kết nối này đang mở quá nhiều thao tác. Hãy đóng bớt rồi thử lại.',
    en: 'Too many operations are open on this connection. Close some and try again.',
  },
  NOT_FOUND: {
    status: 404,
    code: 'NOT_FOUND',
    vi: 'Không có địa chỉ này.',
    en: 'There is nothing at this address.',
  },
  METHOD: {
    status: 405,
    code: 'METHOD',
    vi: 'Địa chỉ này không nhận phương thức đã dùng.',
    en: 'This address does not take that method.',
  },
  CLOSING: {
    status: 503,
    code: 'CLOSING',
    vi: 'Hệ thống đang khởi động lại. Hãy thử lại sau ít giây.',
    en: 'The portal is restarting. Try again in a few seconds.',
    headers: { 'retry-after': '5' },
  },
} satisfies Record<string, HttpRefusal>;

export const tooMany = (seconds: number): HttpRefusal => ({
  status: 429,
  code: 'TOO_MANY_REQUESTS',
  vi: `Quá nhiều yêu cầu. Hãy chờ ${seconds} giây rồi thử lại.`,
  en: `Too many requests. Wait ${seconds} seconds and try again.`,
  headers: { 'retry-after': String(seconds) },
});
