import type { Language } from '@portal/kit';
import { LEGAL_TEXTS } from './legal-texts.ts';

/** What is to be done where an edition waits. */
const ACTS: Readonly<Record<string, Record<Language, string>>> = {
  UNIT_APPROVAL: { vi: 'đơn vị duyệt', en: 'the unit’s approval' },
  SUBMITTED: { vi: 'tiếp nhận', en: 'being received' },
  COMPILING: { vi: 'biên tập (bước 1)', en: 'editing (step 1)' },
  VERIFYING: { vi: 'xác thực (bước 2)', en: 'verification (step 2)' },
  APPROVING: { vi: 'duyệt (bước 3)', en: 'approval (step 3)' },
  APPROVED: { vi: 'đăng tải', en: 'being posted' },
};

/** VERIFYING_NEARING, VERIFYING_OVERDUE …; {reason} is the due time. */
const DUE_TEXTS = Object.fromEntries(
  Object.entries(ACTS).flatMap(([state, act]) => [
    [
      `${state}_NEARING`,
      { vi: `“{title}” sắp hết hạn ${act.vi}: {reason}.`, en: `“{title}”: ${act.en} is due at {reason}.` },
    ],
    [
      `${state}_OVERDUE`,
      {
        vi: `“{title}” đã quá hạn ${act.vi} từ {reason}.`,
        en: `“{title}”: ${act.en} is overdue since {reason}.`,
      },
    ],
  ]),
);

/** One sentence per kind; {title} is the item's, {reason} why it was returned, declined or withdrawn. */
const TEXTS: Readonly<Record<string, Record<Language, string>>> = {
  ...DUE_TEXTS,
  ...LEGAL_TEXTS,
  UNIT_APPROVAL_WAITING: {
    vi: '“{title}” chờ trưởng đơn vị duyệt.',
    en: '“{title}” waits for the unit’s approval.',
  },
  SUBMITTED_WAITING: { vi: '“{title}” chờ tiếp nhận.', en: '“{title}” waits to be received.' },
  COMPILING_WAITING: { vi: '“{title}” chờ biên tập (bước 1).', en: '“{title}” waits for editing (step 1).' },
  VERIFYING_WAITING: {
    vi: '“{title}” chờ xác thực (bước 2).',
    en: '“{title}” waits for verification (step 2).',
  },
  APPROVING_WAITING: {
    vi: '“{title}” chờ duyệt (bước 3).',
    en: '“{title}” waits for approval (step 3).',
  },
  APPROVED_WAITING: { vi: '“{title}” chờ đăng tải.', en: '“{title}” waits to be posted.' },
  EDITION_ENTERED: {
    vi: '“{title}” đã được Thường trực nhập hộ bạn.',
    en: '“{title}” was entered for you by the standing secretariat.',
  },
  EDITION_RETURNED: { vi: '“{title}” được trả lại: {reason}', en: '“{title}” was returned: {reason}' },
  EDITION_RETURNED_DAMAGED: {
    vi: '“{title}” được trả lại vì lỗi bảng mã: {reason}',
    en: '“{title}” was returned for damaged encoding: {reason}',
  },
  EDITION_DECLINED: { vi: '“{title}” không được sử dụng: {reason}', en: '“{title}” was declined: {reason}' },
  EDITION_OVERRIDDEN: {
    vi: '“{title}” được Trưởng ban duyệt thay bước xác thực, cần xem xét lại: {reason}',
    en: 'The editor-in-chief stood in for the verifier of “{title}”; look at it afterwards: {reason}',
  },
  EDITION_APPROVED: { vi: '“{title}” đã được duyệt.', en: '“{title}” was approved.' },
  EDITION_POSTING_FAILED: {
    vi: '“{title}” không đăng được theo giờ hẹn; cần đăng bằng tay.',
    en: '“{title}” could not be posted at its set time; post it by hand.',
  },
  EDITION_POSTED: { vi: '“{title}” đã được đăng.', en: '“{title}” was posted.' },
  EDITION_REVISED: {
    vi: '“{title}” được biên tập sau khi bạn duyệt thay mặt đơn vị. Hãy xem phần thay đổi (Điều 11.4).',
    en: '“{title}” was edited after you approved it for the unit. See what was changed (Điều 11.4).',
  },
  SIGN_OFF_LAPSED: {
    vi: '“{title}” được sửa sau khi bạn ký; chữ ký của bạn không còn hiệu lực với nội dung mới.',
    en: '“{title}” was changed after you signed; your sign-off does not hold for the new text.',
  },
  EDITION_WITHDRAWN: { vi: '“{title}” đã được gỡ xuống: {reason}', en: '“{title}” was taken down: {reason}' },
  BOARD_CHIEF_ENDS: {
    vi: 'Chưa có ai giữ chức Trưởng ban Biên tập từ {title}. Cần quyết định bổ nhiệm hoặc giao quyền.',
    en: 'Nobody is editor-in-chief from {title} on. A decision is needed.',
  },
  BOARD_WITHOUT_CHIEF: {
    vi: 'Ban Biên tập không có Trưởng ban từ {title}. Chưa thể duyệt tin, bài cho đến khi có quyết định.',
    en: 'The board has no editor-in-chief since {title}. Nothing can be approved until somebody is appointed.',
  },
  RECORD_REVIEW_COMING: {
    vi: '“{title}” cần rà soát trước ngày {reason}: hãy xác nhận còn đúng hoặc sửa.',
    en: '“{title}” is to be looked at by {reason}: confirm that it is still correct, or correct it.',
  },
  RECORD_REVIEW_DUE: {
    vi: '“{title}” đến hạn rà soát hôm nay ({reason}).',
    en: '“{title}” is to be looked at today ({reason}).',
  },
  RECORD_REVIEW_OVERDUE: {
    vi: '“{title}” quá hạn rà soát 30 ngày (hạn {reason}).',
    en: 'For 30 days nobody has looked at “{title}” (due {reason}).',
  },
  RECORD_OWNER_ASSIGNED: {
    vi: 'Đơn vị của bạn phụ trách “{title}”; rà soát trước ngày {reason}.',
    en: 'Your unit keeps “{title}” right from now on; look at it by {reason}.',
  },
  DELEGATION_GRANTED: {
    vi: '{title} uỷ quyền cho bạn đến {reason}.',
    en: '{title} lets you act in their place until {reason}.',
  },
  DELEGATION_EXPIRING: {
    vi: 'Uỷ quyền của {title} sắp hết hiệu lực: {reason}.',
    en: 'The delegation of {title} ends soon: {reason}.',
  },
  DELEGATION_ENDED: {
    vi: 'Uỷ quyền của {title} đã hết hiệu lực lúc {reason}; việc còn chờ trở lại bàn của người uỷ quyền.',
    en: 'The delegation of {title} ended at {reason}; what still waits is back at the grantor’s desk.',
  },
  DELEGATION_REVOKED: {
    vi: 'Uỷ quyền của {title} đã được thu hồi: {reason}',
    en: 'The delegation of {title} was revoked: {reason}',
  },
  REQUEST_WAITING: {
    vi: 'Ban Biên tập yêu cầu: “{title}”, hạn {reason}.',
    en: 'The board asks for “{title}” by {reason}.',
  },
  REQUEST_ACCEPTED: {
    vi: 'Yêu cầu “{title}” đã được nhận làm, hạn {reason}.',
    en: '“{title}” was taken on; it is due {reason}.',
  },
  REQUEST_DECLINED: {
    vi: 'Yêu cầu “{title}” bị từ chối: {reason}',
    en: '“{title}” was declined: {reason}',
  },
  REQUEST_WITHDRAWN: {
    vi: 'Ban Biên tập rút yêu cầu “{title}”: {reason}',
    en: 'The board withdrew “{title}”: {reason}',
  },
  REQUEST_ANSWERED: {
    vi: 'Yêu cầu “{title}” đã được trả lời (hạn {reason}).',
    en: '“{title}” was answered (it was due {reason}).',
  },
  REQUEST_DUE_SOON: {
    vi: 'Sắp đến hạn trả lời “{title}”: {reason}.',
    en: '“{title}” is due soon: {reason}.',
  },
  REQUEST_OVERDUE: {
    vi: 'Đã đến hạn mà chưa trả lời “{title}” (hạn {reason}). Hãy trả lời hoặc nêu lý do.',
    en: '“{title}” is due and not answered ({reason}). Answer it, or say why not.',
  },
  REQUEST_UNANSWERED: {
    vi: 'Yêu cầu “{title}” đã đến hạn {reason} mà chưa được trả lời.',
    en: '“{title}” was due {reason} and is not answered.',
  },
  QUOTA_AT_RISK: {
    vi: '{title} chưa đủ định mức tin, bài của tháng: {reason} (Điều 10.3).',
    en: '{title} is below its monthly quota: {reason} (Điều 10.3).',
  },
  SECTION_ASSIGNED: {
    vi: 'Bạn được phân công biên tập chuyên mục “{title}”. Ghi chú: {reason}',
    en: 'The section “{title}” was assigned to you for editing. Note: {reason}',
  },
  SECTION_UNASSIGNED: {
    vi: 'Bạn không còn được phân công biên tập chuyên mục “{title}”.',
    en: 'The section “{title}” is no longer assigned to you.',
  },
  EDITION_ASSIGNED: {
    vi: 'Bạn được phân công biên tập một bài của chuyên mục “{title}”. Ghi chú: {reason}',
    en: 'An item of the section “{title}” was assigned to you for editing. Note: {reason}',
  },
  EDITION_UNASSIGNED: {
    vi: 'Bạn không còn được phân công biên tập bài này của chuyên mục “{title}”.',
    en: 'This item of the section “{title}” is no longer assigned to you.',
  },
};

export const NOTICE_KINDS = Object.keys(TEXTS);

export interface NoticeDetail {
  title: string;
  reason?: string | null;
}

export function noticeText(kind: string, { title, reason }: NoticeDetail, language: Language): string {
  const text = TEXTS[kind]?.[language] ?? '{title}';
  const untitled = language === 'vi' ? 'Chưa có tiêu đề' : 'Untitled';
  return text.replace('{title}', () => title || untitled).replace('{reason}', () => reason || '—');
}
