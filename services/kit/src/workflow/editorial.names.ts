import type { EditorialState } from './editorial.transitions.ts';
import type { SigningPart } from './editorial.policy.ts';

interface Wording {
  vi: string;
  en: string;
}

/** What the screens call the states (D6): the words of Điều 15. */
export const STATE_NAMES: Record<EditorialState, Wording> = {
  DRAFT: { vi: 'Bản nháp', en: 'Draft' },
  UNIT_APPROVAL: { vi: 'Chờ lãnh đạo đơn vị duyệt', en: 'Waits for the unit’s head' },
  SUBMITTED: { vi: 'Đã gửi Thường trực', en: 'Submitted' },
  COMPILING: { vi: 'Tổng hợp, biên tập', en: 'Compiling' },
  VERIFYING: { vi: 'Xác thực', en: 'Verifying' },
  APPROVING: { vi: 'Chờ duyệt', en: 'Waits for approval' },
  APPROVED: { vi: 'Đã duyệt, chờ đăng tải', en: 'Approved, waits for posting' },
  PUBLISHED: { vi: 'Đã đăng tải', en: 'Published' },
  WITHDRAWN: { vi: 'Đã gỡ', en: 'Withdrawn' },
  SUPERSEDED: { vi: 'Đã có bản thay thế', en: 'Superseded' },
  RETURNED: { vi: 'Bị trả lại', en: 'Returned' },
  DECLINED: { vi: 'Không sử dụng', en: 'Declined' },
};

export const PART_NAMES: Record<SigningPart, Wording> = {
  author: { vi: 'tác giả', en: 'author' },
  verify: { vi: 'người xác thực', en: 'verifier' },
  override: { vi: 'người duyệt thay bước xác thực', en: 'stand-in for the verifier' },
  approve: { vi: 'người duyệt', en: 'approver' },
  post: { vi: 'người đăng tải', en: 'posting officer' },
};

/** Codes that may stand in the parameters of a refusal, in words. */
export const TERMS: Readonly<Record<string, Wording>> = { ...STATE_NAMES, ...PART_NAMES };

/** edition → Edition, legal-record → LegalRecord: as it stands in global ids, audit chains and the names of commands. */
export const typeOfNoun = (noun: string): string =>
  noun.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
