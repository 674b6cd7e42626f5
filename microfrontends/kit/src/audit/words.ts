const vi = {
  title: 'Nhật ký',
  show: 'Xem nhật ký',
  hide: 'Đóng nhật ký',
  recorded: 'Việc xem nhật ký này cũng được ghi lại.',
  erased: 'Đã xoá theo yêu cầu',
  system: 'Hệ thống',
  digest: 'Dấu băm',
};

const en: typeof vi = {
  title: 'Audit',
  show: 'Show the audit',
  hide: 'Close the audit',
  recorded: 'That you read this is recorded too.',
  erased: 'Erased by request',
  system: 'The portal',
  digest: 'Digest',
};

export const AUDIT_WORDS = { vi, en };
