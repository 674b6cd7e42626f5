import { defineRefusals } from '@portal/kit';

/** A contact that cannot stand in the directory (Điều 8.5). */
export const DIRECTORY_REFUSALS = defineRefusals({
  CONTACT_EMPTY: {
    vi: 'Chưa ghi cách liên hệ nào. Hãy nhập ít nhất số điện thoại, thư điện tử hoặc phòng làm việc.',
    en: 'Nothing to be reached by was given. Enter a telephone number, an e-mail address or a room.',
    article: 'Điều 8.5',
  },
  CONTACT_MISSING: {
    vi: 'Hiện không có thông tin liên hệ nào đang hiển thị. Hãy tải lại trang.',
    en: 'No contact is shown now. Reload the page.',
    article: 'Điều 8.5',
    constraints: ['one_contact'],
  },
  NUMBER_MALFORMED: {
    vi: 'Số điện thoại không đúng. Hãy chỉ dùng chữ số, dấu cách, dấu chấm hoặc gạch nối, ví dụ 0237 3852 199.',
    en: 'This is no telephone number. Use digits, spaces, dots or hyphens, such as 0237 3852 199.',
    article: 'Điều 8.5',
  },
  ADDRESS_MALFORMED: {
    vi: 'Địa chỉ thư điện tử không đúng. Hãy nhập lại, ví dụ ten@thanhhoa.gov.vn.',
    en: 'This is no e-mail address. Type it again, e.g. name@thanhhoa.gov.vn.',
    article: 'Điều 8.5',
  },
  PERSONAL_NUMBER: {
    vi: 'Đây là số di động riêng. Hãy dùng số của cơ quan, hoặc đánh dấu rằng chủ số đã đồng ý công khai.',
    en: 'This is a private mobile number. Use one of the office, or tick that its owner agreed to show it.',
    article: 'Điều 8.5',
    constraints: ['personal_number_needs_consent'],
  },
});
