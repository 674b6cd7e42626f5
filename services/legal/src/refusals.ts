import { defineRefusals } from '@portal/kit';

/** What legal itself refuses; the steps of the editorial workflow have theirs in the kit. Each says what to do. */
export const LEGAL_REFUSALS = defineRefusals({
  SECRECY_MARKED: {
    vi: 'Văn bản mang dấu chỉ độ mật “{level}” nên không được đưa lên Cổng; nội dung không được lưu lại. Hãy gửi theo đường văn bản mật.',
    en: 'The document bears the secrecy mark “{level}”, so the portal does not take it, and has kept nothing of it. Send it the way that secret documents go.',
    article: 'Điều 18.1',
  },
  CONTENT_MALFORMED: {
    vi: 'Mục “{path}” không đúng khuôn dạng. Hãy sửa mục này rồi lưu lại.',
    en: '“{path}” does not have the right form. Mend it, then save again.',
  },
  TITLE_MISSING: {
    vi: 'Chưa có trích yếu. Hãy ghi trích yếu nội dung văn bản rồi gửi lại.',
    en: 'The abstract is missing. Write it, then submit again.',
    article: 'Điều 9.2',
  },
  NUMBER_MISSING: {
    vi: 'Chưa có số, ký hiệu. Hãy ghi số, ký hiệu như trên văn bản rồi gửi lại.',
    en: 'The number is missing. Write it as it stands on the document, then submit again.',
    article: 'Điều 9.2',
  },
  ISSUER_MISSING: {
    vi: 'Chưa có cơ quan ban hành. Hãy ghi tên cơ quan tại thời điểm ban hành rồi gửi lại.',
    en: 'The issuing authority is missing. Write its name on the day of issue, then submit again.',
    article: 'Điều 8.2',
  },
  ISSUE_DATE_MISSING: {
    vi: 'Chưa có ngày ban hành. Hãy chọn ngày ban hành rồi gửi lại.',
    en: 'The day of issue is missing. Choose it, then submit again.',
    article: 'Điều 8.2',
  },
  TEXT_MISSING: {
    vi: 'Chưa có toàn văn. Hãy dán toàn văn văn bản rồi gửi lại.',
    en: 'The text is missing. Paste the whole text, then submit again.',
    article: 'Điều 8.2',
  },
  DATES_OUT_OF_ORDER: {
    vi: 'Ngày hết hiệu lực phải sau ngày có hiệu lực. Hãy sửa lại hai ngày này.',
    en: 'A document ends after it takes effect. Correct the two days.',
    article: 'Điều 8.2',
    constraints: ['document_check1'],
  },
  FILE_NOT_YOURS: {
    vi: 'Không tìm thấy tệp gốc, hoặc tệp do người khác tải lên. Hãy tự tải tệp lên rồi gắn vào văn bản.',
    en: 'The original file was not found or was uploaded by somebody else. Upload it yourself, then attach it.',
  },
  UNIT_MISSING: {
    vi: 'Gửi thay mặt đơn vị thì phải chọn đơn vị. Hãy chọn đơn vị của mình.',
    en: 'A submission on behalf of a unit needs the unit. Choose yours.',
    article: 'Điều 10.1a',
  },
  NOT_RETURNED: {
    vi: 'Chỉ gửi lại được văn bản đã bị trả lại; văn bản này đang ở bước “{state}”. Hãy mở bản đã bị trả lại.',
    en: 'Only what was returned can be submitted again; this stands at “{state}”. Open the returned one.',
    article: 'Điều 9.2',
  },
  ALREADY_RESUBMITTED: {
    vi: 'Văn bản này đã có bản gửi lại. Hãy mở bản đó để sửa tiếp.',
    en: 'This was taken up again already. Open that record and go on there.',
    article: 'Điều 9.2',
    constraints: ['record_resubmits_key'],
  },
  DOCUMENT_KNOWN: {
    vi: 'Văn bản cùng số, cơ quan và ngày ban hành đã có trên Cổng. Hãy mở văn bản đó.',
    en: 'A document with this number, issuer and day is on the portal already. Open that one.',
    article: 'Điều 8.2',
    constraints: ['document_once'],
  },
  RELATION_DECIDED: {
    vi: 'Quan hệ này đã được xử lý. Hãy tải lại trang để xem kết quả.',
    en: 'This relation was decided already. Reload the page to see how.',
    article: 'Điều 8.2',
  },
  RELATION_REASON_MISSING: {
    vi: 'Quan hệ này đã được xác nhận. Hãy ghi vì sao bỏ, vì hiệu lực sẽ thay đổi theo.',
    en: 'This relation was confirmed. Say why it is taken back, since what holds changes with it.',
    article: 'Điều 8.2',
  },
  RELATION_REASON_TOO_LONG: {
    vi: 'Lý do dài quá {most} ký tự. Hãy viết gọn lại.',
    en: 'The reason is longer than {most} characters. Make it shorter.',
  },
  RELATION_WORDS_STAND: {
    vi: 'Văn bản vẫn còn nói quan hệ này, không cần giữ riêng. Hãy tải lại trang.',
    en: 'The text still says this relation; it need not be kept by decision. Reload the page.',
    article: 'Điều 8.2',
  },
  SUSPENSION_ENDS_TOO_EARLY: {
    vi: 'Ngày hết ngưng hiệu lực phải sau ngày bắt đầu ({from}). Hãy chọn lại ngày.',
    en: 'A suspension ends after it begins ({from}). Choose another day.',
    article: 'Điều 8.2',
  },
  UNTIL_OF_SUSPENSION: {
    vi: 'Chỉ việc ngưng hiệu lực mới có ngày kết thúc. Hãy bỏ ngày này, hoặc chọn “Ngưng hiệu lực”.',
    en: 'Only a suspension has a last day. Take the day away, or choose “Suspends”.',
    article: 'Điều 8.2',
  },
  RELATION_TARGET_MISSING: {
    vi: 'Văn bản được nhắc đến chưa có trên Cổng. Hãy đưa văn bản đó lên, hoặc chọn đúng văn bản, rồi xác nhận.',
    en: 'The document that is named is not on the portal. Post it, or choose the right one, then confirm.',
    article: 'Điều 8.2',
  },
  RELATION_TO_ITSELF: {
    vi: 'Một văn bản không có quan hệ với chính nó. Hãy chọn văn bản khác.',
    en: 'A document has no relation to itself. Choose another one.',
    article: 'Điều 8.2',
    constraints: ['relation_check3'],
  },
  RELATION_KNOWN: {
    vi: 'Quan hệ này đã có. Hãy xem danh sách quan hệ của văn bản.',
    en: 'This relation is there already. See the relations of the document.',
    article: 'Điều 8.2',
    constraints: ['relation_once'],
  },
  AUTHORITY_NAME_MISSING: {
    vi: 'Chưa có tên cơ quan. Hãy ghi tên như trên văn bản.',
    en: 'The name is missing. Write it as it stands on documents.',
    article: 'Điều 8.2',
  },
  AUTHORITY_BASIS_MISSING: {
    vi: 'Chưa ghi văn bản thành lập cơ quan. Hãy ghi số, ký hiệu của văn bản đó.',
    en: 'The decision that set it up is missing. Write its number.',
    article: 'Điều 8.2',
  },
  AUTHORITY_REASON_MISSING: {
    vi: 'Chưa ghi vì sao sửa. Hãy ghi điều gì sai và theo văn bản nào.',
    en: 'The reason is missing. Say what was wrong, and by which document it is known.',
    article: 'Điều 8.2',
  },
  AUTHORITY_KNOWN: {
    vi: 'Cơ quan cùng tên, cùng ngày thành lập đã có trong danh mục. Hãy dùng mục đó.',
    en: 'An authority of this name and first day is in the register already. Use that one.',
    article: 'Điều 8.2',
    constraints: ['authority_once'],
  },
  AUTHORITY_ENDED: {
    vi: '“{name}” đã có cơ quan kế thừa. Hãy chọn cơ quan đang hoạt động.',
    en: '“{name}” has a successor already. Choose one that still exists.',
    article: 'Điều 8.2',
  },
  SUCCESSOR_TOO_EARLY: {
    vi: 'Cơ quan kế thừa phải bắt đầu sau cơ quan trước. Hãy chọn lại ngày.',
    en: 'A successor begins after the one before it. Choose another day.',
    article: 'Điều 8.2',
    constraints: ['authority_check'],
  },
  ALARM_ACKNOWLEDGED: {
    vi: 'Cảnh báo này đã có người xem xét. Hãy tải lại trang để đọc ghi chú.',
    en: 'Somebody has dealt with this alarm already. Reload the page to read what they noted.',
    article: 'Điều 8.2',
    constraints: ['alarm_acknowledgement_pkey'],
  },
  ALARM_NOTE_MISSING: {
    vi: 'Chưa ghi đã xử lý thế nào. Hãy ghi một câu (ví dụ: đã trình thay căn cứ), rồi xác nhận.',
    en: 'The note is missing. Say in a sentence what is done about it, then acknowledge.',
    article: 'Điều 10.2b',
  },
  ALARM_NOTE_TOO_LONG: {
    vi: 'Ghi chú dài quá {most} ký tự. Hãy viết gọn lại.',
    en: 'The note is longer than {most} characters. Make it shorter.',
  },
  PROVISION_UNKNOWN: {
    vi: 'Văn bản kia không có “{provision}”. Hãy chọn đúng điều, khoản, điểm rồi xác nhận.',
    en: 'The other document has no “{provision}”. Choose the right article, clause or point, then confirm.',
    article: 'Điều 8.2',
  },
});
