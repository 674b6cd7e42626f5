import { defineRefusals } from '@portal/kit';

/** Personal data that cannot be erased (D9). */
export const ERASURE_REFUSALS = defineRefusals({
  PERSON_IN_OFFICE: {
    vi: 'Người này đang giữ hoặc sắp giữ chức danh. Hãy kết thúc các chức danh trước khi xoá dữ liệu cá nhân.',
    en: 'This person holds an office, or soon will. End it before their data are erased.',
    article: 'Luật 91/2025/QH15',
  },
  PERSON_ERASED: {
    vi: 'Dữ liệu cá nhân của người này đã được xoá. Không phải làm gì thêm.',
    en: 'The data of this person were erased already. There is nothing left to do.',
    article: 'Luật 91/2025/QH15',
  },
});
