import { defineRefusals } from '@portal/kit';

/** Links that cannot be looked at (Điều 8.6). */
export const LINKS_REFUSALS = defineRefusals({
  LINK_CHECK_OFF: {
    vi: 'Máy chủ này chưa được phép truy cập trang ngoài. Hãy đề nghị quản trị bật thiết lập LINK_CHECK.',
    en: 'This server has no leave to visit other sites. Ask its administrator to turn LINK_CHECK on.',
    article: 'Điều 8.6',
  },
});
