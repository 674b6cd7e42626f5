import { actionName } from '@portal/kit';
import type { Language } from '@portal/kit';
import type { Wording } from '../kinds/detail-field.ts';

/** What is no step of Điều 15; the steps have their words already. */
const COMMANDS: Record<string, Wording> = {
  draftEdition: { vi: 'Soạn bản nháp', en: 'Draft' },
  saveRevision: { vi: 'Lưu nội dung', en: 'Save the text' },
  convertEdition: { vi: 'Dùng bản chuyển đổi', en: 'Take the conversion' },
  resubmitEdition: { vi: 'Mở bản gửi lại', en: 'Open again to resubmit' },
  correctEdition: { vi: 'Mở bản đính chính', en: 'Open a correction' },
  retroReviewEdition: { vi: 'Xem xét lại việc duyệt thay', en: 'Look at a stand-in again' },
  remarkOnEdition: { vi: 'Ghi ý kiến', en: 'Remark' },
};

export const commandName = (command: string, language: Language): string =>
  COMMANDS[command]?.[language] ?? actionName(command.replace(/Edition$/, ''), language);
