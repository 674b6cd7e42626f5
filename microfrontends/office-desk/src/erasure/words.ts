const vi = {
  title: 'Xoá dữ liệu cá nhân',
  about:
    'Theo Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15), dữ liệu của người đã nghỉ được xoá theo đơn đề nghị hoặc quyết định. Việc đã làm vẫn còn trong nhật ký dưới một mã số; chuỗi mã băm không đổi.',
  name: 'Tìm theo họ tên',
  search: 'Tìm',
  found: 'Người tìm thấy',
  none: 'Không có ai tên như vậy.',
  failed: 'Không tải được. Hãy thử lại.',
  loading: 'Đang tải',
  wouldGo: (name: string) => `Sẽ bị xoá của ${name}`,
  identity: (office: string | null) =>
    office === null ? 'Họ tên, thay bằng “Đã xoá theo yêu cầu”' : `Họ tên và chức vụ (${office})`,
  account: 'Tài khoản đăng nhập và các thư gửi đến tài khoản đó',
  noAccount: 'Không có tài khoản đăng nhập',
  sessions: (count: number) => `Địa chỉ mạng và trình duyệt của ${count} phiên đăng nhập`,
  words: (count: number) => `${count} ý kiến và lý do đã ghi trên tin, bài`,
  details: (count: number) => `Chi tiết (người, lời ghi) của ${count} dòng nhật ký`,
  elsewhere: 'Lời ghi và chi tiết nhật ký của người này ở văn bản pháp luật',
  stays: 'Còn lại: tin, bài đã đăng với tên tác giả như đã công bố, và mã băm của từng dòng nhật ký.',
  reason: 'Quyết định hoặc đơn đề nghị (số, ngày)',
  erase: 'Xoá vĩnh viễn',
  sure: 'Tôi đã đối chiếu quyết định; việc xoá không lấy lại được',
  erased: (when: string) => `Đã xoá lúc ${when}.`,
  done: 'Đã xoá dữ liệu cá nhân.',
};

const en: typeof vi = {
  title: 'Erase personal data',
  about:
    'Under the law on personal data (91/2025/QH15) the data of somebody who has left are erased on request or by decision. What they did stays in the audit under a number; the chain of digests does not change.',
  name: 'Search by name',
  search: 'Search',
  found: 'People found',
  none: 'There is nobody of that name.',
  failed: 'It could not be loaded. Try again.',
  loading: 'Loading',
  wouldGo: (name) => `What would be erased of ${name}`,
  identity: (office) =>
    office === null ? 'The name, replaced by “erased on request”' : `Name and office (${office})`,
  account: 'The account and the letters sent to it',
  noAccount: 'There is no account',
  sessions: (count) => `Address and browser of ${count} sessions`,
  words: (count) => `${count} remarks and reasons written on items`,
  details: (count) => `Details (who, what was said) of ${count} rows of the audit`,
  elsewhere: 'Remarks and details of the audit of legal documents',
  stays:
    'What stays: posted items with their authors as published, and the digest of every row of the audit.',
  reason: 'Decision or request (number, date)',
  erase: 'Erase for ever',
  sure: 'I have checked the decision; what is erased does not come back',
  erased: (when) => `Erased ${when}.`,
  done: 'The personal data were erased.',
};

export const ERASURE_WORDS = { vi, en };
