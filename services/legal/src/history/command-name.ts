import { actionName } from '@portal/kit';
import type { Language } from '@portal/kit';

/** What is no step of Điều 15; the steps have their words already. */
const COMMANDS: Readonly<Record<string, Record<Language, string>>> = {
  draftLegalRecord: { vi: 'Nhập văn bản', en: 'Enter the document' },
  saveLegalRecord: { vi: 'Lưu nội dung', en: 'Save the text' },
  resubmitLegalRecord: { vi: 'Mở bản gửi lại', en: 'Open again to resubmit' },
  correctLegalRecord: { vi: 'Mở bản đính chính', en: 'Open a correction' },
};

export const commandName = (command: string, language: Language): string =>
  COMMANDS[command]?.[language] ?? actionName(command.replace(/LegalRecord$/, ''), language);
