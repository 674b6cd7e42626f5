import { defineRefusals } from '@portal/kit';

/** An entry of a register that cannot be opened or changed (D11). */
export const REGISTERS_REFUSALS = defineRefusals({
  CODE_MALFORMED: {
    vi: 'Mã “{code}” không đúng khuôn dạng. Hãy dùng chữ không dấu, chữ số và dấu gạch nối.',
    en: 'The code “{code}” is malformed. Use plain letters, digits and hyphens.',
  },
  CODE_TAKEN: {
    vi: 'Mã “{code}” đã dùng và không dùng lại được. Hãy chọn mã khác.',
    en: 'The code “{code}” was used and is never reused. Choose another.',
    constraints: ['unit_code_key', 'register_entry_register_code_key'],
  },
  REGISTER_ENTRY_CLOSED: {
    vi: 'Mục này của danh mục đã đóng. Hãy mở một mục mới.',
    en: 'This entry of the register is closed. Open a new one.',
    article: 'Điều 8',
  },
});
