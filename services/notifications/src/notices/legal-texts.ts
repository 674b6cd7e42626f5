import type { Language } from '@portal/kit';

/** What is said of legal documents; {title} is the document's, {reason} what a step, or a loss, says of it. */
export const LEGAL_TEXTS: Readonly<Record<string, Record<Language, string>>> = {
  LEGAL_RECORD_RETURNED: {
    vi: 'Văn bản “{title}” được trả lại: {reason}',
    en: 'The document “{title}” was returned: {reason}',
  },
  LEGAL_RECORD_RETURNED_DAMAGED: {
    vi: 'Văn bản “{title}” được trả lại vì lỗi bảng mã: {reason}',
    en: 'The document “{title}” was returned for damaged encoding: {reason}',
  },
  LEGAL_RECORD_DECLINED: {
    vi: 'Văn bản “{title}” không được đưa lên: {reason}',
    en: 'The document “{title}” will not be posted: {reason}',
  },
  LEGAL_RECORD_OVERRIDDEN: {
    vi: 'Văn bản “{title}” được Trưởng ban duyệt thay bước xác thực, cần xem xét lại: {reason}',
    en: 'The editor-in-chief stood in for the verifier of the document “{title}”; look at it afterwards: {reason}',
  },
  LEGAL_RECORD_APPROVED: {
    vi: 'Văn bản “{title}” đã được duyệt.',
    en: 'The document “{title}” was approved.',
  },
  LEGAL_RECORD_POSTED: {
    vi: 'Văn bản “{title}” đã được đăng.',
    en: 'The document “{title}” was posted.',
  },
  LEGAL_RECORD_WITHDRAWN: {
    vi: 'Văn bản “{title}” đã được gỡ xuống: {reason}',
    en: 'The document “{title}” was taken down: {reason}',
  },
  LEGAL_POSTING_NEARING: {
    vi: 'Văn bản “{title}” phải đăng chậm nhất {reason} (02 ngày làm việc từ khi ký).',
    en: 'The document “{title}” has to be posted by {reason} (two working days after signing).',
  },
  LEGAL_POSTING_OVERDUE: {
    vi: 'Văn bản “{title}” quá hạn đăng từ {reason} (02 ngày làm việc từ khi ký).',
    en: 'The document “{title}” should have been posted by {reason} (two working days after signing).',
  },
  LEGAL_BASIS_LOST: {
    vi: 'Căn cứ của “{title}” đã hết hiệu lực: {reason}. Hãy rà soát.',
    en: 'What “{title}” rests on no longer holds: {reason}. Look at it again.',
  },
  LEGAL_REFERENCE_LOST: {
    vi: '“{title}” dẫn chiếu đến quy định đã hết hiệu lực: {reason}. Hãy rà soát.',
    en: '“{title}” refers to what no longer holds: {reason}. Look at it again.',
  },
  LEGAL_REFERENCE_DANGLING: {
    vi: '“{title}” viện dẫn điều, khoản không có: “{reason}”. Hãy rà soát.',
    en: '“{title}” refers to a place that is not there: “{reason}”. Look at it again.',
  },
};
