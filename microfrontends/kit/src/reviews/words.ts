const vi = {
  none: 'Không có nội dung nào phải rà soát.',
  over: (days: number) => `Quá hạn ${days} ngày`,
  today: 'Đến hạn hôm nay',
  left: (days: number) => `Còn ${days} ngày`,
  changing: 'Đang đính chính',
  noOwner: 'Chưa có đơn vị phụ trách',
  reviewed: (when: string, who: string) => `Rà soát gần nhất ${when}${who ? `, ${who}` : ''}`,
  read: 'Xem trang công khai',
  open: 'Mở để đính chính',
  confirm: 'Xác nhận còn đúng',
  note: 'Đã đối chiếu với gì (không bắt buộc)',
  next: 'Rà soát tiếp theo (để trống: sau 12 tháng)',
  assign: 'Giao đơn vị phụ trách',
  unit: 'Đơn vị',
  more: 'Xem thêm',
  failed: 'Không tải được danh sách. Hãy thử lại.',
};

const en: typeof vi = {
  none: 'Nothing is to be looked at.',
  over: (days) => `${days} days over`,
  today: 'Due today',
  left: (days) => `${days} days left`,
  changing: 'Being corrected',
  noOwner: 'No unit owns it',
  reviewed: (when, who) => `Last looked at ${when}${who ? `, ${who}` : ''}`,
  read: 'The public page',
  open: 'Open to correct it',
  confirm: 'Still correct',
  note: 'What it was compared with (if you like)',
  next: 'Next review (empty: in 12 months)',
  assign: 'Assign a unit',
  unit: 'Unit',
  more: 'More',
  failed: 'The list cannot be read. Try again.',
};

export const WORDS = { vi, en };
