const vi = {
  title: 'Cảnh báo hiệu lực',
  about:
    'Văn bản đã đăng mà căn cứ hoặc dẫn chiếu không còn. Cảnh báo đứng đến khi nguyên nhân được khắc phục; ghi lại đã xử lý thế nào (Điều 8.2, 10.2b).',
  waiting: 'Chỉ những cảnh báo chưa ai xem xét',
  none: 'Không có cảnh báo nào.',
  more: 'Xem thêm',
  failed: 'Không tải được cảnh báo.',
  kinds: {
    BASIS_LOST: 'Mất căn cứ',
    REFERENCE_LOST: 'Dẫn chiếu hết hiệu lực',
    REFERENCE_DANGLING: 'Viện dẫn không có thật',
  },
  since: (day: string) => `từ ngày ${day}`,
  lost: 'Văn bản kia',
  found: (at: string) => `Phát hiện lúc ${at}`,
  says: 'Nguyên văn',
  acknowledge: 'Ghi nhận xử lý',
  note: 'Đã xử lý thế nào',
  noteHint: 'Ví dụ: đã trình Giám đốc thay căn cứ trong quyết định mới.',
  done: 'Đã ghi nhận.',
  acknowledged: (name: string, at: string) => `${name} ghi nhận lúc ${at}:`,
  open: 'Mở văn bản',
  cancel: 'Huỷ',
  count: (count: number) => `${String(count)} cảnh báo chưa ai xem xét`,
};

const en: typeof vi = {
  title: 'Alarms',
  about:
    'Posted documents whose basis or reference no longer holds. An alarm stands until its cause is gone; say what is done about it (Điều 8.2, 10.2b).',
  waiting: 'Only those nobody has dealt with',
  none: 'There is no alarm.',
  more: 'Show more',
  failed: 'The alarms could not be loaded.',
  kinds: {
    BASIS_LOST: 'Basis lost',
    REFERENCE_LOST: 'Reference no longer in force',
    REFERENCE_DANGLING: 'Reference to nothing',
  },
  since: (day) => `since ${day}`,
  lost: 'The other document',
  found: (at) => `Found out ${at}`,
  says: 'In its words',
  acknowledge: 'Say what is done',
  note: 'What is done about it',
  noteHint: 'For example: a decision with a new basis was submitted to the Director.',
  done: 'Noted.',
  acknowledged: (name, at) => `${name}, ${at}:`,
  open: 'Open the document',
  cancel: 'Cancel',
  count: (count) => `${String(count)} alarm(s) nobody has dealt with`,
};

export const WORDS = { vi, en };
