import { defineRefusals } from '@portal/kit';

/** What identity refuses. Wrong state and missing right are different codes; each says what to do. */
export const IDENTITY_REFUSALS = defineRefusals({
  SIGN_IN_FAILED: {
    vi: 'Tài khoản hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại; nếu quên, hãy đề nghị quản trị gửi đường dẫn đặt lại mật khẩu.',
    en: 'Account or password is wrong. Check and try again; if forgotten, ask the administrator for a reset link.',
  },
  SIGN_IN_TOO_OFTEN: {
    vi: 'Đã nhập sai quá nhiều lần. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'Too many failed attempts. Wait {seconds} seconds, then try again.',
  },
  SESSION_ENDED: {
    vi: 'Phiên làm việc này đã kết thúc. Hãy đăng nhập lại nếu cần.',
    en: 'The session has ended. Sign in again if you need to.',
  },
  SESSION_NOT_YOURS: {
    vi: 'Chỉ chủ tài khoản hoặc quản trị Website được kết thúc phiên làm việc này. Hãy đề nghị quản trị.',
    en: 'Only its owner or the site administrator ends a session. Ask the administrator.',
  },
  PASSWORD_WRONG: {
    vi: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
    en: 'The present password is wrong. Type it again.',
  },
  PASSWORD_TOO_SHORT: {
    vi: 'Mật khẩu cần ít nhất {least} ký tự. Hãy chọn một câu dễ nhớ.',
    en: 'A password needs at least {least} characters. Choose a phrase you remember.',
  },
  PASSWORD_TOO_LONG: {
    vi: 'Mật khẩu dài quá {most} ký tự. Hãy chọn mật khẩu ngắn hơn.',
    en: 'The password has more than {most} characters. Choose a shorter one.',
  },
  PASSWORD_HOLDS_ACCOUNT: {
    vi: 'Mật khẩu không được chứa tên tài khoản. Hãy chọn mật khẩu khác.',
    en: 'The password must not contain the account’s name. Choose another.',
  },
  PASSWORD_UNCHANGED: {
    vi: 'Mật khẩu mới trùng mật khẩu cũ. Hãy chọn mật khẩu khác.',
    en: 'The new password is the old one. Choose another.',
  },
  RESET_LINK_INVALID: {
    vi: 'Đường dẫn đặt lại mật khẩu không đúng, đã dùng hoặc đã hết hạn. Hãy đề nghị quản trị gửi đường dẫn mới.',
    en: 'The reset link is wrong, used or expired. Ask the administrator for a new one.',
  },
  NO_ACCOUNT: {
    vi: 'Người này chưa có tài khoản. Hãy tạo tài khoản trước.',
    en: 'This person has no account. Create one first.',
  },
  ACCOUNT_TAKEN: {
    vi: 'Tài khoản {account} đã có người dùng. Hãy chọn tên tài khoản khác.',
    en: 'The account {account} is taken. Choose another name.',
    constraints: ['account_account_key'],
  },
  ACCOUNT_MALFORMED: {
    vi: 'Tài khoản phải là một địa chỉ thư điện tử. Hãy nhập lại, ví dụ ten@thanhhoa.gov.vn.',
    en: 'The account must be an e-mail address. Type it again, e.g. name@thanhhoa.gov.vn.',
  },
  PERSON_IN_OFFICE: {
    vi: 'Người này đang giữ hoặc sắp giữ chức danh. Hãy kết thúc các chức danh trước khi xoá dữ liệu cá nhân.',
    en: 'This person holds an office, or soon will. End it before their data are erased.',
    article: 'Luật 91/2025/QH15',
  },
  PERSON_ERASED: {
    vi: 'Dữ liệu cá nhân của người này đã được xoá. Không phải làm gì thêm.',
    en: 'The data of this person were erased already. There is nothing left to do.',
    article: 'Luật 91/2025/QH15',
  },
  NAME_MISSING: {
    vi: 'Chưa ghi tên. Hãy nhập tên rồi lưu lại.',
    en: 'The name is missing. Type it, then save again.',
  },
  DECISION_NUMBER_MISSING: {
    vi: 'Chưa ghi số quyết định. Hãy nhập số quyết định làm căn cứ.',
    en: 'The number of the decision is missing. Enter it.',
    article: 'Điều 12',
  },
  ROLE_UNKNOWN: {
    vi: 'Không có chức danh “{role}”. Hãy chọn trong danh sách.',
    en: 'There is no role “{role}”. Choose one from the list.',
    article: 'Điều 12',
  },
  ROLE_NEEDS_UNIT: {
    vi: 'Chức danh {role} phải gắn với một đơn vị. Hãy chọn đơn vị.',
    en: 'The role {role} belongs to a unit. Choose the unit.',
    article: 'Điều 11.5',
  },
  PERIOD_IN_PAST: {
    vi: 'Ngày bắt đầu hoặc kết thúc không được lùi về quá khứ. Hãy chọn từ thời điểm hiện tại trở đi.',
    en: 'Nothing begins or ends in the past. Choose now or later.',
    article: 'Điều 14',
  },
  PERIOD_EMPTY: {
    vi: 'Thời điểm kết thúc phải sau thời điểm bắt đầu. Hãy chọn lại.',
    en: 'The end must come after the beginning. Choose again.',
    article: 'Điều 14',
  },
  CODE_UNKNOWN: {
    vi: 'Mã “{code}” không có hoặc đã đóng trong danh mục. Hãy chọn mã khác.',
    en: 'The register has no open entry “{code}”. Choose another.',
    article: 'Điều 8',
  },
  CODE_MALFORMED: {
    vi: 'Mã “{code}” không đúng khuôn dạng. Hãy dùng chữ không dấu, chữ số và dấu gạch nối.',
    en: 'The code “{code}” is malformed. Use plain letters, digits and hyphens.',
  },
  CODE_TAKEN: {
    vi: 'Mã “{code}” đã dùng và không dùng lại được. Hãy chọn mã khác.',
    en: 'The code “{code}” was used and is never reused. Choose another.',
    constraints: ['unit_code_key', 'register_entry_register_code_key'],
  },
  REGISTER_ENTRY_CLOSED: {
    vi: 'Mục này của danh mục đã đóng. Hãy mở một mục mới.',
    en: 'This entry of the register is closed. Open a new one.',
    article: 'Điều 8',
  },
  TWO_EDITORS_IN_CHIEF: {
    vi: 'Thời gian này đã có Trưởng ban Biên tập. Hãy kết thúc bổ nhiệm cũ trước rồi bổ nhiệm người mới.',
    en: 'There is an editor-in-chief in this period. End that appointment first.',
    article: 'Điều 12',
    constraints: ['one_editor_in_chief'],
  },
  TWO_DIRECTORS: {
    vi: 'Thời gian này đã có Giám đốc Sở. Hãy kết thúc bổ nhiệm cũ trước.',
    en: 'There is a Director in this period. End that appointment first.',
    article: 'Điều 17.1',
    constraints: ['one_director'],
  },
  ADMINISTRATOR_APART: {
    vi: 'Quản trị Website không được giữ chức danh biên tập cùng lúc. Hãy kết thúc chức danh kia trước hoặc chọn người khác.',
    en: 'A site administrator holds no editorial office at the same time. End the other first or choose another person.',
    article: 'Điều 6.3',
    constraints: ['administrator_holds_no_editorial_office'],
  },
  APPOINTED_ALREADY: {
    vi: 'Người này đã giữ chức danh đó trong thời gian này. Hãy kết thúc bổ nhiệm cũ trước nếu muốn đổi.',
    en: 'This person holds that office in this period. End that appointment first to change it.',
    article: 'Điều 12',
    constraints: ['appointed_twice'],
  },
  APPOINTMENT_ENDED: {
    vi: 'Bổ nhiệm này đã kết thúc nên không đổi được nữa. Hãy bổ nhiệm mới nếu cần.',
    en: 'This appointment has ended and cannot change. Appoint anew if needed.',
    article: 'Điều 14',
  },
  APPOINTMENT_PAST_FIXED: {
    vi: 'Phần đã qua của một bổ nhiệm không sửa được. Hãy ghi quyết định mới.',
    en: 'The past of an appointment cannot be rewritten. Enter a new decision.',
    article: 'Điều 14',
  },
  DELEGATION_BEYOND_POWER: {
    vi: 'Không uỷ quyền được điều mình không có. Hãy chỉ chọn những việc thuộc chức danh của bạn, trong thời gian và phạm vi bạn giữ.',
    en: 'Nobody delegates what they do not hold. Choose only what your office grants, within its time and scope.',
    article: 'Điều 14.2',
  },
  DELEGATION_TO_SELF: {
    vi: 'Không thể uỷ quyền cho chính mình. Hãy chọn người khác.',
    en: 'One does not delegate to oneself. Choose somebody else.',
    article: 'Điều 14.2',
  },
  DELEGATION_EMPTY: {
    vi: 'Chưa chọn việc được uỷ quyền. Hãy chọn ít nhất một việc.',
    en: 'Nothing to delegate was chosen. Choose at least one right.',
    article: 'Điều 14.2',
  },
  DELEGATE_UNSUITABLE: {
    vi: 'Chức danh của người này không được nhận uỷ quyền cho việc đã chọn. Hãy chọn người khác trong Ban Biên tập.',
    en: 'The offices of this person may not hold that right for another. Choose another member of the board.',
    article: 'Điều 14.2',
  },
  DELEGATION_ENDED: {
    vi: 'Uỷ quyền này đã kết thúc nên không đổi được nữa. Hãy lập uỷ quyền mới nếu cần.',
    en: 'This delegation is over and cannot change. Grant a new one if needed.',
    article: 'Điều 14.2',
  },
  NOT_GRANTOR: {
    vi: 'Chỉ người đã uỷ quyền mới thu hồi được. Hãy đề nghị người đó.',
    en: 'Only whoever granted it takes it back. Ask them.',
    article: 'Điều 14.2',
  },
  REVOKE_REASON_MISSING: {
    vi: 'Chưa ghi lý do thu hồi. Hãy ghi ngắn gọn để người được uỷ quyền biết.',
    en: 'The reason is missing. Say briefly why, so that the delegate knows.',
    article: 'Điều 14.2',
  },
  ASSIGNEE_UNSUITABLE: {
    vi: 'Chỉ phân công biên tập cho uỷ viên hoặc Phó Trưởng ban Biên tập. Hãy chọn người khác.',
    en: 'Editing is assigned to members and deputies of the board. Choose one of them.',
    article: 'Điều 14.1',
  },
  ASSIGNED_ALREADY: {
    vi: 'Người này đã được phân công phần việc đó. Hãy chọn người khác hoặc phần việc khác.',
    en: 'This is assigned to that person already. Choose somebody or something else.',
    article: 'Điều 14.1',
    constraints: ['assigned_twice'],
  },
  ASSIGNMENT_ENDED: {
    vi: 'Phân công này đã kết thúc nên không đổi được nữa. Hãy phân công lại nếu cần.',
    en: 'This assignment is over and cannot change. Assign anew if needed.',
    article: 'Điều 14.1',
  },
  UNIT_CLOSED: {
    vi: 'Đơn vị này không còn hoạt động vào thời điểm đó. Hãy chọn đơn vị đang hoạt động.',
    en: 'This unit does not exist at that time. Choose one that does.',
    article: 'Điều 1.2',
  },
  UNIT_CIRCLE: {
    vi: 'Một đơn vị không thể trực thuộc chính nó. Hãy chọn đơn vị cấp trên khác.',
    en: 'A unit cannot stand below itself. Choose another parent.',
    article: 'Điều 1.2',
  },
  UNIT_IN_USE: {
    vi: 'Đơn vị còn đơn vị trực thuộc hoặc còn người giữ chức danh. Hãy chuyển hoặc kết thúc trước khi đóng.',
    en: 'Units or appointments still hang on this unit. Move or end them before closing it.',
    article: 'Điều 1.2',
  },
  UNIT_PAST_FIXED: {
    vi: 'Lịch sử của đơn vị không sửa được. Hãy ghi thay đổi từ thời điểm hiện tại.',
    en: 'A unit’s history cannot be rewritten. Enter the change from now on.',
    article: 'Điều 1.2',
  },
  DAY_MALFORMED: {
    vi: '“{day}” không phải là một ngày có trong lịch. Hãy chọn lại ngày.',
    en: '“{day}” is not a day of the calendar. Choose the day again.',
  },
  DAY_IS_WORKED: {
    vi: 'Ngày {day} đã là ngày làm việc nên không cần làm bù. Hãy chọn một ngày nghỉ.',
    en: '{day} is worked anyway. Choose a day of rest to be worked instead.',
    article: 'Điều 18.1',
  },
  DAY_JUST_ANNOUNCED: {
    vi: 'Người khác vừa ghi một quyết định cho ngày này. Hãy tải lại để xem rồi quyết định.',
    en: 'Somebody else has just recorded a decision for this day. Reload, look and decide again.',
    article: 'Điều 18.1',
    constraints: ['calendar_day_stands_once'],
  },
  CALENDAR_PAST_FIXED: {
    vi: 'Mục này của lịch đã được thu hồi nên không đổi được nữa. Hãy ghi một quyết định mới.',
    en: 'This entry of the calendar was taken back and cannot change. Record a new decision.',
    article: 'Điều 18.1',
  },
  HOURS_IN_PAST: {
    vi: 'Giờ làm việc của những ngày đã qua không sửa được. Hãy chọn từ hôm nay trở đi.',
    en: 'The hours of days gone by cannot change. Choose today or later.',
    article: 'Điều 18.1',
  },
  HOURS_MALFORMED: {
    vi: 'Giờ làm việc chưa đúng: mỗi buổi phải bắt đầu trước khi kết thúc, các buổi không chồng nhau, có ít nhất một buổi. Hãy nhập lại.',
    en: 'The hours do not fit: each session begins before it ends, none overlap, there is at least one. Enter them again.',
    article: 'Điều 10.2',
  },
  DUE_RULE_MALFORMED: {
    vi: 'Thời hạn cần tính chưa đúng. Hãy nhập số giờ hoặc số ngày lớn hơn hoặc bằng 0, hoặc một ngày trong tháng.',
    en: 'That is no time to be given. Enter hours or whole days, or a day of a month.',
    article: 'Điều 10.2',
  },
  CONTACT_EMPTY: {
    vi: 'Chưa ghi cách liên hệ nào. Hãy nhập ít nhất số điện thoại, thư điện tử hoặc phòng làm việc.',
    en: 'Nothing to be reached by was given. Enter a telephone number, an e-mail address or a room.',
    article: 'Điều 8.5',
  },
  CONTACT_MISSING: {
    vi: 'Hiện không có thông tin liên hệ nào đang hiển thị. Hãy tải lại trang.',
    en: 'No contact is shown now. Reload the page.',
    article: 'Điều 8.5',
    constraints: ['one_contact'],
  },
  NUMBER_MALFORMED: {
    vi: 'Số điện thoại không đúng. Hãy chỉ dùng chữ số, dấu cách, dấu chấm hoặc gạch nối, ví dụ 0237 3852 199.',
    en: 'This is no telephone number. Use digits, spaces, dots or hyphens, such as 0237 3852 199.',
    article: 'Điều 8.5',
  },
  ADDRESS_MALFORMED: {
    vi: 'Địa chỉ thư điện tử không đúng. Hãy nhập lại, ví dụ ten@thanhhoa.gov.vn.',
    en: 'This is no e-mail address. Type it again, e.g. name@thanhhoa.gov.vn.',
    article: 'Điều 8.5',
  },
  PERSONAL_NUMBER: {
    vi: 'Đây là số di động riêng. Hãy dùng số của cơ quan, hoặc đánh dấu rằng chủ số đã đồng ý công khai.',
    en: 'This is a private mobile number. Use one of the office, or tick that its owner agreed to show it.',
    article: 'Điều 8.5',
    constraints: ['personal_number_needs_consent'],
  },
  ALREADY_SET_UP: {
    vi: 'Cổng đã có quản trị và Giám đốc. Hãy đăng nhập và dùng màn hình quản trị.',
    en: 'The portal has its administrator and Director. Sign in and use the screens.',
    article: 'Điều 6',
  },
  GATEWAY_ONLY: {
    vi: 'Việc này chỉ thực hiện qua trang đăng nhập. Hãy mở trang đăng nhập.',
    en: 'This goes through the sign-in page only. Open it.',
  },
});
