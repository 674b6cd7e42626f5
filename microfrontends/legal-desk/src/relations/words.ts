const vi = {
  title: 'Quan hệ chờ xác nhận',
  about:
    'Văn bản nói gì về văn bản khác, đọc được từ nguyên văn. Chỉ quan hệ đã xác nhận mới làm thay đổi hiệu lực (Điều 8.2).',
  known: 'Chỉ những quan hệ mà văn bản kia có trong kho',
  none: 'Không có quan hệ nào chờ bạn xác nhận.',
  more: 'Xem thêm',
  failed: 'Không tải được danh sách quan hệ.',
};

const en: typeof vi = {
  title: 'Relations to confirm',
  about:
    'What documents say of each other, as read from their words. Only what is confirmed changes what holds (Điều 8.2).',
  known: 'Only where the other document is on the portal',
  none: 'No relation waits for you.',
  more: 'Show more',
  failed: 'The relations could not be loaded.',
};

export const WORDS = { vi, en };
