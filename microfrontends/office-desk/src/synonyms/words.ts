const vi = {
  title: 'Từ đồng nghĩa khi tìm kiếm',
  about:
    'Người tìm gõ một trong hai cách gọi thì thấy cả cách gọi kia (Điều 8.2). Có hiệu lực ngay, không phân biệt dấu và chữ hoa.',
  term: 'Chữ viết tắt, cách gọi',
  means: 'Nghĩa là',
  add: 'Thêm',
  remove: 'Xoá',
  added: 'Đã thêm. Người tìm thấy ngay từ bây giờ.',
  removed: (term: string) => `Đã xoá “${term}”.`,
  by: 'Người thêm',
  begun: 'Có từ đầu',
  failed: 'Không tải được danh sách. Hãy thử lại.',
};

const en: typeof vi = {
  title: 'Synonyms of the search',
  about:
    'Who types one of two names finds the other as well (Điều 8.2). At once, whatever the accents and capitals.',
  term: 'Name or abbreviation',
  means: 'Stands for',
  add: 'Add',
  remove: 'Remove',
  added: 'Added. Searches find it from now on.',
  removed: (term) => `“${term}” was removed.`,
  by: 'Added by',
  begun: 'There from the start',
  failed: 'The list could not be loaded. Try again.',
};

export const WORDS = { vi, en };
