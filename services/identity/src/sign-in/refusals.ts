import { defineRefusals } from '@portal/kit';

/** Who may come in, and with what password (D4, D23). */
export const SIGN_IN_REFUSALS = defineRefusals({
  SIGN_IN_FAILED: {
    vi: 'Tài khoản hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại; nếu quên, hãy đề nghị quản trị gửi đường dẫn đặt lại mật khẩu.',
    en: 'Account or password is wrong. Check and try again; if forgotten, ask the administrator for a reset link.',
  },
  SIGN_IN_TOO_OFTEN: {
    vi: 'Đã nhập sai quá nhiều lần. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'Too many failed attempts. Wait {seconds} seconds, then try again.',
  },
  SESSION_ENDED: {
    vi: 'Phiên làm việc này đã kết thúc. Hãy đăng nhập lại nếu cần.',
    en: 'The session has ended. Sign in again if you need to.',
  },
  SESSION_NOT_YOURS: {
    vi: 'Chỉ chủ tài khoản hoặc quản trị Website được kết thúc phiên làm việc này. Hãy đề nghị quản trị.',
    en: 'Only its owner or the site administrator ends a session. Ask the administrator.',
  },
  PASSWORD_WRONG: {
    vi: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
    en: 'The present password is wrong. Type it again.',
  },
  PASSWORD_TOO_SHORT: {
    vi: 'Mật khẩu cần ít nhất {least} ký tự. Hãy chọn một câu dễ nhớ.',
    en: 'A password needs at least {least} characters. Choose a phrase you remember.',
  },
  PASSWORD_TOO_LONG: {
    vi: 'Mật khẩu dài quá {most} ký tự. Hãy chọn mật khẩu ngắn hơn.',
    en: 'The password has more than {most} characters. Choose a shorter one.',
  },
  PASSWORD_HOLDS_ACCOUNT: {
    vi: 'Mật khẩu không được chứa tên tài khoản. Hãy chọn mật khẩu khác.',
    en: 'The password must not contain the account’s name. Choose another.',
  },
  PASSWORD_UNCHANGED: {
    vi: 'Mật khẩu mới trùng mật khẩu cũ. Hãy chọn mật khẩu khác.',
    en: 'The new password is the old one. Choose another.',
  },
  RESET_LINK_INVALID: {
    vi: 'Đường dẫn đặt lại mật khẩu không đúng, đã dùng hoặc đã hết hạn. Hãy đề nghị quản trị gửi đường dẫn mới.',
    en: 'The reset link is wrong, used or expired. Ask the administrator for a new one.',
  },
  NO_ACCOUNT: {
    vi: 'Người này chưa có tài khoản. Hãy tạo tài khoản trước.',
    en: 'This person has no account. Create one first.',
  },
  GATEWAY_ONLY: {
    vi: 'Việc này chỉ thực hiện qua trang đăng nhập. Hãy mở trang đăng nhập.',
    en: 'This goes through the sign-in page only. Open it.',
  },
});
