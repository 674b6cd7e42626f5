const vi = {
  enter: 'Nhập hộ',
  title: 'Nhập hộ tin, bài nhận trực tiếp',
  senderId: 'Người gửi (đứng tên)',
  medium: 'Nhận qua',
  media: { USB: 'USB', CD: 'Đĩa CD', PAPER: 'Bản giấy', EMAIL: 'Thư điện tử' },
  deliverer: 'Người giao',
  handedOverAt: 'Nhận lúc',
  declaration: 'Người gửi đã ký cam kết tự chịu trách nhiệm trên giấy',
  send: 'Nhập hộ và gửi',
  loading: 'Đang tải …',
  told: (medium: string, deliverer: string, at: string, enteredBy: string) =>
    `${medium}, ${deliverer} giao lúc ${at}; ${enteredBy} nhập`,
};

const en: typeof vi = {
  enter: 'Enter for a sender',
  title: 'Enter what was handed over',
  senderId: 'Sender (in whose name)',
  medium: 'Received on',
  media: { USB: 'USB', CD: 'CD', PAPER: 'Paper', EMAIL: 'Email' },
  deliverer: 'Brought by',
  handedOverAt: 'Received at',
  declaration: 'The sender has signed the declaration on paper',
  send: 'Enter and send',
  loading: 'Loading …',
  told: (medium, deliverer, at, enteredBy) =>
    `${medium}, brought by ${deliverer} at ${at}; entered by ${enteredBy}`,
};

export type IntakeWords = typeof vi;

export const WORDS = { vi, en };
