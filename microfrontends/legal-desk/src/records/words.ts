const vi = {
  title: 'Văn bản',
  mine: 'Tôi nhập',
  waiting: 'Chờ tôi xử lý',
  choose: 'Chọn một văn bản ở danh sách để xem.',
};

const en: typeof vi = {
  title: 'Documents',
  mine: 'Entered by me',
  waiting: 'Waiting for me',
  choose: 'Choose a document in the list.',
};

export const WORDS = { vi, en };
