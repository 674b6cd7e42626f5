const vi = {
  title: 'Danh bạ',
  about:
    'Ai thôi giữ chức danh thì tự ra khỏi danh bạ ngay trong ngày (Điều 8.5). Trưởng đơn vị sửa cách liên hệ của đơn vị mình, Văn phòng sửa của tất cả.',
  search: 'Tìm theo tên, chức vụ, đơn vị',
  department: 'Lãnh đạo Sở',
  noContact: 'Chưa có thông tin liên hệ',
  change: 'Sửa liên hệ',
  end: 'Thôi hiển thị',
  save: 'Lưu',
  cancel: 'Thôi',
  fields: {
    title: 'Chức vụ như ghi trên danh bạ',
    telephone: 'Điện thoại cơ quan',
    email: 'Thư điện tử cơ quan',
    room: 'Phòng, địa chỉ',
  },
  consent: 'Chủ số di động riêng đã đồng ý công khai',
  csv: 'Tải về (CSV)',
  vcard: 'Tải về (vCard)',
  more: 'Xem thêm',
  failed: 'Không tải được danh bạ. Hãy thử lại.',
};

const en: typeof vi = {
  title: 'Directory',
  about:
    'Whoever leaves an office is out of the directory the same day (Điều 8.5). Heads change the contacts of their unit, the office those of all.',
  search: 'Find by name, office or unit',
  department: 'Leadership',
  noContact: 'No contact was entered',
  change: 'Change',
  end: 'Show no longer',
  save: 'Save',
  cancel: 'Cancel',
  fields: {
    title: 'Office as the directory writes it',
    telephone: 'Office telephone',
    email: 'Office e-mail',
    room: 'Room or address',
  },
  consent: 'The owner of a private number agreed to show it',
  csv: 'Download (CSV)',
  vcard: 'Download (vCard)',
  more: 'More',
  failed: 'The directory cannot be read. Try again.',
};

export const WORDS = { vi, en };
