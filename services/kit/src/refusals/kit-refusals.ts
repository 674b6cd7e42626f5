import { defineRefusals } from './refusals.ts';

/** What every service refuses in the same words: access, versions, the steps of Điều 15, files. */
export const KIT_REFUSALS = defineRefusals({
  SIGN_IN: {
    vi: 'Phiên làm việc đã hết hoặc chưa đăng nhập. Hãy đăng nhập rồi làm lại.',
    en: 'You are not signed in. Sign in, then try again.',
  },
  NOT_FOUND: {
    vi: 'Không tìm thấy mục này, hoặc mục này không thuộc phạm vi của bạn.',
    en: 'There is no such thing, or it is not within your reach.',
  },
  NO_RIGHT: {
    vi: 'Chức danh của bạn không có quyền làm việc này với mục này. Hãy chuyển cho người có thẩm quyền.',
    en: 'Your office does not grant this act here. Pass it to somebody whose office does.',
    article: 'Điều 14',
  },
  WRONG_STATE: {
    vi: 'Mục này đang ở bước “{state}” nên không làm được việc này. Hãy tải lại để xem bước hiện tại.',
    en: 'This stands at “{state}”, where the act is not possible. Reload to see where it stands.',
    article: 'Điều 15',
  },
  VERSION_CONFLICT: {
    vi: '{who} đã thay đổi mục này lúc {at}. Hãy tải lại để xem rồi quyết định; phần bạn đã nhập vẫn còn.',
    en: '{who} changed this at {at}. Reload, look and decide again; what you typed is kept.',
  },
  OWN_WORK: {
    vi: 'Bạn đã tham gia mục này với tư cách {part} nên không được tự làm bước này. Hãy để người khác làm.',
    en: 'You have taken part in this as its {part}, so this step is for somebody else.',
    article: 'Điều 15',
    constraints: ['signs_one_of_author_verify_approve', 'approves_or_posts'],
  },
  NOT_AUTHOR: {
    vi: 'Chỉ người tạo bản nháp được sửa và gửi bản nháp này.',
    en: 'Only whoever wrote this draft changes and submits it.',
    article: 'Điều 10.1a',
  },
  DECLARATION_MISSING: {
    vi: 'Cá nhân gửi tin, bài, ảnh phải cam kết tự chịu trách nhiệm. Hãy đánh dấu cam kết rồi gửi lại.',
    en: 'Whoever sends in their own name answers for it. Tick the declaration, then submit again.',
    article: 'Điều 10.1a',
  },
  REASON_MISSING: {
    vi: 'Chưa ghi lý do. Hãy ghi lý do để người nhận biết phải làm gì.',
    en: 'The reason is missing. Write it, so that whoever gets this back knows what to do.',
    article: 'Điều 9.2',
  },
  REASON_CODE_MISSING: {
    vi: 'Chưa chọn loại lý do trả lại. Hãy chọn một loại trong danh sách.',
    en: 'Choose the class of the reason from the list.',
    article: 'Điều 9.2',
  },
  WRONG_TARGET: {
    vi: 'Từ bước “{state}” không chuyển về bước “{to}” được. Hãy chọn một bước trước đó.',
    en: 'From “{state}” nothing goes back to “{to}”. Choose an earlier step.',
    article: 'Điều 15',
  },
  SIGN_OFF_MISSING: {
    vi: 'Văn bản hiện tại chưa có đủ xác thực và phê duyệt. Hãy chuyển lại cho người xác thực.',
    en: 'The present text lacks its verification or approval. Pass it back to be verified.',
    article: 'Điều 15',
  },
  TEXT_FROZEN: {
    vi: 'Nội dung ở bước này không sửa được. Hãy chuyển trả về bước biên tập hoặc xác thực để sửa.',
    en: 'The text cannot be changed at this step. Send it back to the desk that edits.',
    article: 'Điều 15',
  },
  NOT_PUBLISHED: {
    vi: 'Chỉ mục đang đăng mới làm được việc này. Hãy tải lại trang để xem trạng thái mới.',
    en: 'This is for what is posted. Reload the page to see where it stands.',
    article: 'Điều 15',
  },
  CORRECTION_OPEN: {
    vi: 'Mục này đang có một bản đính chính. Hãy sửa tiếp trên bản đó.',
    en: 'A correction of it is on its way. Go on with that one.',
    article: 'Điều 15',
  },
  CORRECTION_NOTE_MISSING: {
    vi: 'Chưa ghi lời đính chính. Hãy nói ngắn gọn cho người đọc điều gì đã được sửa.',
    en: 'The note is missing. Tell readers briefly what was corrected.',
    article: 'Điều 15',
  },
  CORRECTION_NOTE_TOO_LONG: {
    vi: 'Lời đính chính dài quá {most} ký tự. Hãy rút gọn.',
    en: 'The note has more than {most} characters. Shorten it.',
  },
  CORRECTED_GONE: {
    vi: 'Bản được đính chính không còn đăng (đã gỡ hoặc đã có bản thay thế). Hãy chuyển lại bước trước để xem xét.',
    en: 'What this corrects is no longer posted. Send it back to be looked at.',
    article: 'Điều 15',
  },
  CORRECTED_ALREADY: {
    vi: 'Mục này đã có một bản khác đang đăng. Hãy tải lại trang.',
    en: 'Another edition of this is posted. Reload the page.',
    article: 'Điều 15',
  },
  DUE_AMOUNT_WRONG: {
    vi: 'Thời gian cho một bước phải lớn hơn 0: giờ hành chính theo từng 15 phút, ngày thì trọn ngày. Hãy nhập lại.',
    en: 'A step is given more than nothing: office hours by the quarter, days as a whole. Type it again.',
    article: 'Điều 10.2',
    constraints: ['due_rule_amount_check', 'due_rule_check'],
  },
  DUE_RULE_JUST_SET: {
    vi: 'Người khác vừa đặt lại thời gian của bước này. Hãy tải lại để xem rồi quyết định.',
    en: 'Somebody else has just set the time of this step. Reload, look and decide again.',
    article: 'Điều 14.1',
    constraints: ['due_rule_in_force'],
  },
  ENCODING_DAMAGED: {
    vi: 'Có {count} chỗ không phải chữ Việt Unicode ({encoding}), ví dụ “{found}”; có lẽ là “{converted}”. Hãy sửa lại những chỗ này rồi gửi.',
    en: '{count} place(s) are not Vietnamese in Unicode ({encoding}), such as “{found}”, probably “{converted}”. Correct them, then go on.',
    article: 'Điều 9.1',
  },
  ENCODING_UNREADABLE: {
    vi: 'Có {count} chỗ dùng ký tự riêng của một phông chữ, máy khác không đọc được: “{found}”. Hãy gõ lại những chỗ này bằng Unicode.',
    en: '{count} place(s) use signs of one font that no other machine can read: “{found}”. Type them again in Unicode.',
    article: 'Điều 9.1',
  },
  KEY_REUSED: {
    vi: 'Yêu cầu này trùng mã với một yêu cầu khác đã thực hiện. Hãy tải lại trang rồi làm lại.',
    en: 'This request reuses the key of a different one. Reload the page, then try again.',
  },
  FILE_TYPE_REFUSED: {
    vi: 'Không nhận loại tệp này ({type}). Hãy dùng ảnh jpg, gif, png, bmp, webp hoặc văn bản doc, docx, odt, pdf, bảng tính.',
    en: 'Files of this kind ({type}) are not taken. Use jpg, gif, png, bmp, webp or doc, docx, odt, pdf, spreadsheets.',
    article: 'Điều 10.1a',
  },
  FILE_DISGUISED: {
    vi: 'Tệp “{name}” thật ra là {type}, không đúng với đuôi tệp. Hãy đổi lại đuôi hoặc chọn đúng tệp.',
    en: 'The file “{name}” is really {type}. Give it its true extension or choose the right file.',
    article: 'Điều 10.1a',
  },
  FILE_DAMAGED: {
    vi: 'Tệp “{name}” bị hỏng hoặc quá lớn để mở. Hãy xuất lại tệp rồi tải lên.',
    en: 'The file “{name}” is damaged or too large to open. Export it again, then upload.',
    article: 'Điều 10.1a',
  },
  FILE_HAS_MACROS: {
    vi: 'Tệp “{name}” có chứa macro. Hãy lưu lại không có macro rồi tải lên.',
    en: 'The file “{name}” contains macros. Save it without, then upload.',
    article: 'Điều 10.1a',
  },
  FILE_EMPTY: {
    vi: 'Tệp “{name}” không có nội dung. Hãy chọn tệp khác.',
    en: 'The file “{name}” is empty. Choose another.',
  },
});
