const vi = {
  title: 'Nội dung cần rà soát',
  about:
    'Nội dung thuộc các mục 1–6 của Điều 8 phải được đơn vị xác nhận còn đúng hoặc cung cấp lại khi thay đổi (Điều 10.2b).',
  byUnit: 'Theo đơn vị',
  unit: 'Đơn vị',
  records: 'Nội dung phụ trách',
  overdue: 'Quá hạn',
  coming: 'Đến hạn trong 14 ngày',
  oldest: 'Quá hạn lâu nhất',
  noOwner: 'Chưa có đơn vị phụ trách',
  all: 'Tất cả nội dung',
  gaps: 'Đơn vị còn thiếu người',
  withoutHead: 'Khuyết trưởng đơn vị',
  since: (day: string) => `Khuyết trưởng đơn vị từ ${day}`,
  withoutOfficer: 'Chưa cử cán bộ cung cấp thông tin (Điều 11.5)',
  noGaps: 'Đơn vị nào cũng có người đứng đầu và cán bộ cung cấp thông tin.',
  csv: 'Tải về (CSV)',
  print: 'In',
  failed: 'Không tải được báo cáo. Hãy thử lại.',
};

const en: typeof vi = {
  title: 'Records to be looked at',
  about: 'What classes 1–6 of Điều 8 say is confirmed or supplied anew by its unit (Điều 10.2b).',
  byUnit: 'By unit',
  unit: 'Unit',
  records: 'Records',
  overdue: 'Overdue',
  coming: 'Due within 14 days',
  oldest: 'Longest overdue',
  noOwner: 'No unit owns it',
  all: 'All records',
  gaps: 'Offices that stand empty',
  withoutHead: 'Nobody heads it',
  since: (day) => `Nobody heads it since ${day}`,
  withoutOfficer: 'No information officer (Điều 11.5)',
  noGaps: 'Every unit has its head and its information officer.',
  csv: 'Download (CSV)',
  print: 'Print',
  failed: 'The report cannot be read. Try again.',
};

export const WORDS = { vi, en };
