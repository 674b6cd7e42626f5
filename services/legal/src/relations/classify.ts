import { documentTypeOf, TYPE_NAMES } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { RelationKind } from './relation.ts';

/** What stands around a citation. */
export interface Surroundings {
  /** From the beginning of its line. */
  readonly before: string;
  readonly after: string;
  readonly place: 'title' | 'preamble' | 'text';
  /** Of the document that speaks: "Luật này" in a letter about a law is not the letter. */
  readonly type: DocumentType | null;
}

const NUMBERING = /^\s*(?:(?:Điều\s+\d+[a-zđ]?|\d+[a-zđ]?|[a-zđ])\s*[.):-]?\s*)?/u;
/** "Luật số X đã được sửa đổi, bổ sung theo Luật số Y" tells of others, and does nothing itself. */
const TOLD =
  /(?:đã|được)\s+(?:được\s+)?(?:sửa đổi|bổ sung|thay thế|đính chính|bãi bỏ)[^;]*(?:theo|tại|bởi|bằng)[^;]*$/iu;
const ENDED = /^[^;.\n]{0,400}?(?:hết hiệu lực|bị bãi bỏ|được bãi bỏ)(?!\p{L})/iu;
/** "kể từ ngày Luật số X hết hiệu lực" tells a day. */
const DATED = /(?:từ|trước|sau)\s+ngày\s*$/iu;
const WORDS = /(?:cụm từ|từ ngữ|từ\s+“|một số từ)/iu;

/** The act, where it stands at the beginning of its sentence or is said of "Nghị định này". */
const ACTS: readonly (readonly [RelationKind, RegExp])[] = [
  ['CORRECTS', /^đính chính/iu],
  ['CONSOLIDATES', /^hợp nhất/iu],
  ['SUSPENDS', /^(?:tạm\s+)?ngưng hiệu lực|^đình chỉ (?:việc )?thi hành/iu],
  ['AMENDS', /^(?:sửa đổi|bổ sung)/iu],
  ['REPLACES', /^thay thế/iu],
  ['REPEALS', /^(?:bãi bỏ|huỷ bỏ|hủy bỏ|bỏ)(?!\p{L})/iu],
  ['IMPLEMENTS', /^(?:quy định chi tiết|qui định chi tiết|hướng dẫn)/iu],
];
const ACT_AHEAD = '(?=sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|hợp nhất)';
const OF_THIS = new RegExp(
  `(?<type>${TYPE_NAMES}|Qui chế|Qui định)\\s+này\\s+(?:có hiệu lực[^;]*?(?:và|,)\\s+)?${ACT_AHEAD}`,
  'iu',
);
const IN_TITLE =
  /(?:^|[\s,(])(?=quy định chi tiết|qui định chi tiết|hướng dẫn|sửa đổi|bãi bỏ|thay thế|đính chính|hợp nhất)/iu;

/** What a citation says that the citing document is to the cited one. */
export function classify({ before, after, place, type }: Surroundings): RelationKind {
  const said = before.replace(NUMBERING, '');
  const isTitle = place === 'title' || (place === 'preamble' && /ban hành/iu.test(said));
  if (place === 'preamble' && !isTitle)
    return TOLD.test(said) || /^(?:Theo|Xét)/u.test(said) ? 'CITES' : 'BASED_ON';
  if (TOLD.test(said)) return 'CITES';
  const act =
    actAt(said) ??
    actAt(behind(said, ofThis(said, type))) ??
    (isTitle ? actAt(behind(said, IN_TITLE.exec(said))) : null);
  // Replacing or dropping words amends the document that had them.
  if (act) return WORDS.test(said) && (act === 'REPLACES' || act === 'REPEALS') ? 'AMENDS' : act;
  if (place === 'preamble') return 'BASED_ON';
  return ENDED.test(after) && !DATED.test(said) ? 'REPEALS' : 'CITES';
}

const actAt = (said: string | null): RelationKind | null =>
  said === null ? null : (ACTS.find(([, pattern]) => pattern.test(said))?.[0] ?? null);

const behind = (said: string, match: RegExpExecArray | null): string | null =>
  match && said.slice(match.index + match[0].length);

function ofThis(said: string, type: DocumentType | null): RegExpExecArray | null {
  const match = OF_THIS.exec(said);
  const named = documentTypeOf((match?.groups?.['type'] ?? '').replace(/^qui/iu, 'quy'));
  const isThis = type === null || named === type || named === 'REGULATION' || named === 'RULES';
  return isThis ? match : null;
}
