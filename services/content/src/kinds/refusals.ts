import { defineRefusals } from '@portal/kit';

/** What a text of each kind must have (Điều 8). */
export const KINDS_REFUSALS = defineRefusals({
  TITLE_MISSING: {
    vi: 'Chưa có tiêu đề. Hãy nhập tiêu đề rồi gửi lại.',
    en: 'There is no title. Type one, then submit again.',
    article: 'Điều 9.2',
  },
  SUMMARY_MISSING: {
    vi: 'Chưa có phần tóm tắt. Hãy viết hai, ba câu tóm tắt rồi gửi lại.',
    en: 'There is no summary. Write two or three sentences, then submit again.',
    article: 'Điều 9.2',
  },
  DOCUMENT_EMPTY: {
    vi: 'Phần nội dung còn trống. Hãy soạn nội dung rồi gửi lại.',
    en: 'The text is empty. Write it, then submit again.',
    article: 'Điều 8',
  },
  BYLINE_MISSING: {
    vi: 'Chưa ghi tác giả. Hãy ghi ít nhất một tên người viết, người dịch hoặc người chụp ảnh.',
    en: 'Nobody is named as the author. Name at least one writer, translator or photographer.',
    article: 'Điều 7.2',
  },
  AUTHOR_MISSING: {
    vi: 'Bài viết, nghiên cứu phải ghi tên người viết hoặc người dịch. Hãy thêm vào mục tác giả.',
    en: 'An article needs a writer or a translator. Add one to the byline.',
    article: 'Điều 8.10',
  },
  SOURCE_MISSING: {
    vi: 'Tin, bài sưu tầm phải ghi rõ nguồn. Hãy điền mục nguồn rồi gửi lại.',
    en: 'A collected item must name its source. Fill in the source, then submit again.',
    article: 'Điều 4.1',
  },
  ALTERNATIVE_TEXT_MISSING: {
    vi: 'Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh. Hãy viết lời mô tả.',
    en: 'The picture has no text for those who cannot see it. Write one.',
    article: 'Điều 10.1',
  },
  EVENT_TIME_MISSING: {
    vi: 'Chưa ghi thời điểm diễn ra sự kiện; thời hạn 8 giờ hành chính tính từ đó. Hãy chọn ngày giờ.',
    en: 'The time of the event is missing; the 8 office hours count from it. Choose date and time.',
    article: 'Điều 10.2a',
  },
  EVENT_END_MISSING: {
    vi: 'Hội nghị, sự kiện quan trọng phải ghi lúc kết thúc; thời hạn 03 ngày tính từ đó. Hãy chọn ngày giờ.',
    en: 'An important event needs its end; the 3 days count from it. Choose date and time.',
    article: 'Điều 10.2a',
  },
  DETAIL_MISSING: {
    vi: 'Chưa điền mục “{what}”. Hãy điền mục này rồi gửi lại.',
    en: '“{what}” is missing. Fill it in, then submit again.',
    article: 'Điều 8',
  },
  ROW_INCOMPLETE: {
    vi: 'Dòng {row} chưa điền “{what}”. Hãy điền đủ hoặc bỏ dòng này.',
    en: 'Row {row} lacks “{what}”. Fill it in, or remove the row.',
    article: 'Điều 8',
  },
  KIND_INCOMPLETE: {
    vi: 'Bài chưa đủ những mục mà loại bài này phải có. Hãy chuyển lại bước trước để bổ sung.',
    en: 'It lacks what its kind must have. Send it back to be completed.',
    article: 'Điều 8',
    constraints: ['validity_has_both_ends'],
  },
  PERIOD_REVERSED: {
    vi: 'Thời điểm kết thúc sớm hơn thời điểm bắt đầu. Hãy xem lại hai mục thời gian.',
    en: 'It ends before it begins. Look at both times again.',
    constraints: ['validity_is_in_order'],
  },
  ENTRY_OUT_OF_PERIOD: {
    vi: 'Có việc nằm ngoài thời gian của lịch công tác. Hãy sửa ngày của việc đó hoặc thời gian của lịch.',
    en: 'An entry lies outside the programme’s days. Change its day, or the days of the programme.',
    article: 'Điều 8.8',
  },
  FOUNDING_DECISION_MISSING: {
    vi: 'Chưa có văn bản quyết định thành lập. Hãy đính kèm tệp hoặc ghi địa chỉ văn bản.',
    en: 'The founding decision itself is missing. Attach its file, or give its address.',
    article: 'Điều 8.1',
  },
  DECISION_MISSING: {
    vi: 'Chiến lược, quy hoạch, kế hoạch phải ghi cơ quan quyết định và số, ký hiệu văn bản. Hãy điền hai mục này.',
    en: 'A strategy or plan needs the deciding authority and the document number. Fill in both.',
    article: 'Điều 8.4',
  },
  FILES_OR_LINKS_MISSING: {
    vi: 'Kỷ yếu phải có tệp tải về hoặc liên kết đến tài liệu. Hãy đính kèm tệp hoặc thêm liên kết.',
    en: 'Proceedings need files or links. Attach a file or add a link.',
    article: 'Điều 8.6',
  },
  SOURCE_INCOMPLETE: {
    vi: 'Bài dịch phải ghi đủ nguồn gốc: tên bản gốc, tác giả, nơi xuất bản, ngày, địa chỉ, ngôn ngữ. Hãy điền mục “{what}”.',
    en: 'A translation needs its full source: title, author, publisher, date, address, language. Fill in “{what}”.',
    article: 'Điều 8.10',
  },
  TRANSLATOR_MISSING: {
    vi: 'Bài dịch phải ghi tên người dịch. Hãy thêm người dịch vào mục tác giả.',
    en: 'A translation names its translator. Add one to the byline.',
    article: 'Điều 8.10',
  },
  COPYRIGHT_UNDECLARED: {
    vi: 'Tác giả, người dịch chưa cam đoan về bản quyền. Hãy đánh dấu vào lời cam đoan rồi gửi.',
    en: 'The copyright is not declared. Tick the declaration, then submit.',
    article: 'Điều 8.10',
  },
  REQUEST_MISSING: {
    vi: 'Thông tin theo yêu cầu phải ghi cơ quan yêu cầu và số, ký hiệu văn bản yêu cầu. Hãy điền mục “{what}”.',
    en: 'Information by request names who asked and the number of the request. Fill in “{what}”.',
    article: 'Điều 8.12',
  },
});
