import { defineRefusals } from '@portal/kit';

/** A person who cannot be entered. */
export const PEOPLE_REFUSALS = defineRefusals({
  ACCOUNT_TAKEN: {
    vi: 'Tài khoản {account} đã có người dùng. Hãy chọn tên tài khoản khác.',
    en: 'The account {account} is taken. Choose another name.',
    constraints: ['account_account_key'],
  },
  ACCOUNT_MALFORMED: {
    vi: 'Tài khoản phải là một địa chỉ thư điện tử. Hãy nhập lại, ví dụ ten@thanhhoa.gov.vn.',
    en: 'The account must be an e-mail address. Type it again, e.g. name@thanhhoa.gov.vn.',
  },
});
