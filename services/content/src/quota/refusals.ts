import { defineRefusals } from '@portal/kit';

/** A quota that cannot be decided (Điều 10.3). */
export const QUOTA_REFUSALS = defineRefusals({
  QUOTA_MONTH_BEGUN: {
    vi: 'Định mức mới chỉ áp dụng từ tháng chưa bắt đầu. Hãy chọn một tháng sau tháng này.',
    en: 'A new quota holds from a month that has not begun. Choose a month after the present one.',
    article: 'Điều 10.3',
  },
  QUOTA_ITEMS_WRONG: {
    vi: 'Số tin, bài mỗi tháng phải là số nguyên từ 0 đến {most}. Hãy nhập lại.',
    en: 'Items a month are a whole number from 0 to {most}. Type it again.',
    article: 'Điều 10.3',
  },
  QUOTA_DECISION_MISSING: {
    vi: 'Chưa ghi số quyết định về định mức. Hãy ghi số, ký hiệu của quyết định.',
    en: 'The number of the decision is missing. Write number and symbol.',
    article: 'Điều 18.1',
  },
});
