import { defineRefusals } from '@portal/kit';

/** What content itself refuses; the steps of the editorial workflow have theirs in the kit. Each says what to do. */
export const CONTENT_REFUSALS = defineRefusals({
  SCHEDULE_IN_PAST: {
    vi: 'Giờ hẹn đăng phải ở sau lúc này. Hãy chọn lại, hoặc bấm “Đăng” để đăng ngay.',
    en: 'The time must lie ahead. Choose another, or post it now.',
    article: 'Điều 15',
  },
  SCHEDULE_TOO_FAR: {
    vi: 'Chỉ hẹn đăng trước tối đa {days} ngày. Hãy chọn ngày gần hơn.',
    en: 'It can be scheduled at most {days} days ahead. Choose a nearer day.',
  },
  NOT_SCHEDULED: {
    vi: 'Bài này chưa hẹn giờ đăng. Hãy tải lại trang để xem trạng thái mới.',
    en: 'It is not scheduled. Reload the page to see where it stands.',
  },
  NOT_REVIEWED: {
    vi: 'Loại nội dung này không phải rà soát định kỳ, hoặc không còn đăng. Hãy tải lại trang.',
    en: 'This is not looked at again by a day, or is no longer posted. Reload the page.',
    article: 'Điều 10.2b',
  },
  OWNER_MISSING: {
    vi: 'Chưa có đơn vị phụ trách nội dung này. Hãy đề nghị Trưởng ban hoặc Phó ban giao cho một đơn vị.',
    en: 'No unit owns this record. Ask the editor-in-chief or a deputy to assign one.',
    article: 'Điều 10.2b',
  },
  REVIEW_IN_PAST: {
    vi: 'Ngày rà soát tiếp theo phải sau hôm nay. Hãy chọn lại.',
    en: 'The next review lies after today. Choose again.',
    article: 'Điều 10.2b',
  },
  REVIEW_TOO_FAR: {
    vi: 'Nội dung loại này phải rà soát ít nhất {months} tháng một lần. Hãy chọn ngày sớm hơn.',
    en: 'This kind is looked at at least every {months} months. Choose an earlier day.',
    article: 'Điều 10.2b',
  },
  REVIEW_NOTE_TOO_LONG: {
    vi: 'Ghi chú dài quá {most} ký tự. Hãy rút gọn.',
    en: 'The note has more than {most} characters. Shorten it.',
  },
  NO_RETRO_REVIEW: {
    vi: 'Bài này không có lần duyệt thay nào chờ xem xét lại. Hãy tải lại trang.',
    en: 'No stand-in waits to be looked at here. Reload the page.',
    article: 'Điều 15',
  },
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
  LINK_CHECK_OFF: {
    vi: 'Máy chủ này chưa được phép truy cập trang ngoài. Hãy đề nghị quản trị bật thiết lập LINK_CHECK.',
    en: 'This server has no leave to visit other sites. Ask its administrator to turn LINK_CHECK on.',
    article: 'Điều 8.6',
  },
  NO_POSTING: {
    vi: 'Loại bài này không niêm yết có thời hạn. Hãy mở một thông báo, niêm yết để ghi nhận.',
    en: 'This kind is not on show for a time. Open a notice or posting to record one.',
    article: 'Điều 8.8',
  },
  PLACE_MISSING: {
    vi: 'Chưa ghi nơi niêm yết. Hãy ghi rõ bảng tin hoặc trụ sở nào.',
    en: 'The place is missing. Say which board or office.',
    article: 'Điều 8.8',
  },
  PLACE_TOO_LONG: {
    vi: 'Nơi niêm yết dài quá {most} ký tự. Hãy rút gọn.',
    en: 'The place has more than {most} characters. Shorten it.',
  },
  NOT_YET_SHOWN: {
    vi: 'Thời điểm niêm yết còn ở tương lai. Hãy ghi thời điểm đã niêm yết thật.',
    en: 'That time lies ahead. Give the time at which it was really put up.',
    article: 'Điều 8.8',
  },
  NOT_YET_TAKEN_DOWN: {
    vi: 'Thời điểm gỡ còn ở tương lai. Hãy ghi thời điểm đã gỡ thật.',
    en: 'That time lies ahead. Give the time at which it was really taken down.',
    article: 'Điều 8.8',
  },
  TAKEN_DOWN_TOO_EARLY: {
    vi: 'Thời điểm gỡ sớm hơn thời điểm niêm yết. Hãy xem lại.',
    en: 'It was taken down before it was put up. Look at the time again.',
    article: 'Điều 8.8',
    constraints: ['taken_down_after_shown'],
  },
  TAKEN_DOWN_ALREADY: {
    vi: 'Việc gỡ ở nơi này đã được ghi nhận, không sửa được nữa. Hãy tải lại trang.',
    en: 'The taking down there is on record and cannot be changed. Reload the page.',
    article: 'Điều 8.8',
  },
  SHARES_NOT_WHOLE: {
    vi: 'Tỷ lệ của những người hưởng nhuận bút phải ghi cho tất cả và cộng lại đúng 100%. Hãy sửa các tỷ lệ.',
    en: 'Shares of the beneficiaries are given to all of them and make 100%. Mend the shares.',
    article: 'Điều 7.2a',
  },
  CONTENT_MALFORMED: {
    vi: 'Mục “{path}” không đúng khuôn dạng. Hãy sửa mục này rồi lưu lại.',
    en: '“{path}” does not have the right form. Mend it, then save again.',
  },
  FILE_UNKNOWN: {
    vi: 'Không tìm thấy tệp “{file}”. Hãy tải tệp lên lại.',
    en: 'The file “{file}” was not found. Upload it again.',
  },
  FILE_NOT_YOURS: {
    vi: 'Tệp “{file}” do người khác tải lên. Hãy tự tải tệp lên rồi gắn vào bài.',
    en: 'The file “{file}” was uploaded by somebody else. Upload it yourself, then attach it.',
  },
  FILE_NOT_A_PICTURE: {
    vi: 'Tệp “{file}” không phải là ảnh. Hãy chọn tệp jpg, gif, png hoặc bmp.',
    en: 'The file “{file}” is no picture. Choose a jpg, gif, png or bmp file.',
    article: 'Điều 10.1',
  },
  SENDER_MISSING: {
    vi: 'Chưa chọn người gửi, hoặc đó là chính bạn. Hãy chọn người đứng tên gửi tin, bài này.',
    en: 'Choose in whose name this is. Your own you send yourself, not as a proxy.',
    article: 'Điều 10.1a',
  },
  DELIVERER_MISSING: {
    vi: 'Chưa ghi người giao. Hãy ghi tên người đã mang tin, bài đến.',
    en: 'The deliverer is missing. Type who brought it.',
    article: 'Điều 10.1a',
  },
  DELIVERER_TOO_LONG: {
    vi: 'Tên người giao dài quá {most} ký tự. Hãy rút gọn.',
    en: 'The deliverer has more than {most} characters. Shorten it.',
  },
  SENDER_NOT_OF_UNIT: {
    vi: 'Người gửi không thuộc đơn vị này. Hãy chọn người của đơn vị, hoặc chọn gửi với tư cách cá nhân.',
    en: 'The sender does not belong to this unit. Choose somebody of the unit, or enter it in their own name.',
    article: 'Điều 10.1a',
  },
  NOT_YET_HANDED_OVER: {
    vi: 'Lúc nhận giao không thể ở sau lúc này. Hãy chọn lại ngày giờ.',
    en: 'It cannot be handed over in the future. Choose date and time again.',
    article: 'Điều 9.2',
  },
  PAPER_DECLARATION_MISSING: {
    vi: 'Cá nhân gửi tin, bài, ảnh phải cam kết tự chịu trách nhiệm. Hãy xin cam kết trên giấy rồi đánh dấu.',
    en: 'Whoever sends in their own name answers for it. Get the declaration on paper, then tick it.',
    article: 'Điều 10.1a',
  },
  UNIT_MISSING: {
    vi: 'Gửi thay mặt đơn vị thì phải chọn đơn vị. Hãy chọn đơn vị của mình.',
    en: 'A submission on behalf of a unit needs the unit. Choose yours.',
    article: 'Điều 10.1a',
  },
  NOT_RETURNED: {
    vi: 'Chỉ gửi lại được tin, bài đã bị trả lại; tin, bài này đang ở bước “{state}”. Hãy mở bản đã bị trả lại.',
    en: 'Only what was returned can be submitted again; this stands at “{state}”. Open the returned one.',
    article: 'Điều 9.2',
  },
  ALREADY_RESUBMITTED: {
    vi: 'Tin, bài này đã có bản gửi lại. Hãy mở bản đó để sửa tiếp.',
    en: 'This was taken up again already. Open that edition and go on there.',
    article: 'Điều 9.2',
    constraints: ['edition_resubmits_key'],
  },
  QUOTA_MONTH_BEGUN: {
    vi: 'Định mức mới chỉ áp dụng từ tháng chưa bắt đầu. Hãy chọn một tháng sau tháng này.',
    en: 'A new quota holds from a month that has not begun. Choose a month after the present one.',
    article: 'Điều 10.3',
  },
  QUOTA_ITEMS_WRONG: {
    vi: 'Số tin, bài mỗi tháng phải là số nguyên từ 0 đến {most}. Hãy nhập lại.',
    en: 'Items a month are a whole number from 0 to {most}. Type it again.',
    article: 'Điều 10.3',
  },
  QUOTA_DECISION_MISSING: {
    vi: 'Chưa ghi số quyết định về định mức. Hãy ghi số, ký hiệu của quyết định.',
    en: 'The number of the decision is missing. Write number and symbol.',
    article: 'Điều 18.1',
  },
  REQUEST_CLOSED: {
    vi: 'Yêu cầu này đã được trả lời, từ chối hoặc rút lại. Hãy tải lại trang để xem trạng thái mới.',
    en: 'This request was answered, declined or withdrawn. Reload the page to see where it stands.',
    article: 'Điều 10.1b',
    constraints: ['request_closes_once', 'request_act_pkey'],
  },
  ADDRESSEE_MISSING: {
    vi: 'Chưa có nơi nhận. Hãy chọn một đơn vị đang hoạt động, hoặc khi đặt bài thì một người.',
    en: 'There is no addressee. Choose a unit that exists, or, for a commission, a person.',
    article: 'Điều 10.1b',
  },
  SUBJECT_MISSING: {
    vi: 'Chưa ghi nội dung yêu cầu. Hãy ghi ngắn gọn cần bài gì, về việc gì.',
    en: 'The subject is missing. Say in a line what is asked for.',
    article: 'Điều 10.1b',
  },
  BRIEF_MISSING: {
    vi: 'Chưa ghi yêu cầu cụ thể. Hãy ghi rõ cần những thông tin gì.',
    en: 'The brief is missing. Say what is needed.',
    article: 'Điều 10.1b',
  },
  REQUEST_TOO_LONG: {
    vi: 'Phần này dài quá {most} ký tự. Hãy rút gọn.',
    en: 'This is longer than {most} characters. Shorten it.',
  },
  DUE_IN_PAST: {
    vi: 'Hạn trả lời phải sau thời điểm hiện tại. Hãy chọn lại.',
    en: 'The due time must come after now. Choose again.',
    article: 'Điều 10.1b',
  },
  REMARK_EMPTY: {
    vi: 'Ý kiến còn trống. Hãy viết ý kiến rồi gửi.',
    en: 'The remark is empty. Write it, then send.',
  },
  REMARK_TOO_LONG: {
    vi: 'Ý kiến dài quá {longest} ký tự. Hãy rút gọn rồi gửi.',
    en: 'The remark is longer than {longest} characters. Shorten it, then send.',
  },
});
