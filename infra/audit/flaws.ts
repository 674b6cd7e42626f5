import type { Broken } from '@portal/kit';

/** What is wrong with the audit, row by row or day by day. */
export type Flaw = { schema: string } & (
  | Broken
  | { damage: 'CUT' | 'REWRITTEN'; subjectType: string; subjectId: string; seq: number; day: string }
  | { damage: 'SEEN_GONE' | 'UNSEEN'; subjectType: string; subjectId: string; seq: number }
  | { damage: 'ANCHOR_CHANGED' | 'ANCHOR_UNLINKED' | 'ANCHOR_MISSING'; day: string }
  | { damage: 'ERASURE_UNDECIDED'; subjectType: string; subjectId: string }
);

const WORDS: Record<Flaw['damage'], string> = {
  MISSING: 'dòng này không còn / this row is missing',
  CHANGED: 'nội dung dòng đã bị thay đổi / this row was changed',
  UNLINKED: 'không nối với dòng liền trước / it does not follow the row before it',
  DETAIL_CHANGED: 'chi tiết đã bị thay đổi / its detail was changed',
  DETAIL_MISSING:
    'chi tiết đã mất mà không có quyết định xoá / its detail is missing, and nobody decided that',
  CUT: 'chuỗi đã bị cắt: neo của ngày {day} còn biết dòng này / the chain was cut: the anchor of {day} knows this row',
  REWRITTEN:
    'khác với neo của ngày {day}: chuỗi đã bị viết lại / other than in the anchor of {day}: the chain was rewritten',
  SEEN_GONE:
    'dòng này đã thấy một dòng nay không còn hoặc đã khác / this row saw a row that is gone, or reads otherwise',
  UNSEEN:
    'không dòng nào thấy dòng này và nó cũng không chờ được thấy / no row has seen this one, and it does not wait to be seen',
  ANCHOR_CHANGED: 'neo của ngày {day} đã bị thay đổi / the anchor of {day} was changed',
  ANCHOR_UNLINKED:
    'neo của ngày {day} không nối với neo hôm trước / the anchor of {day} does not follow the day before',
  ANCHOR_MISSING: 'không còn neo của ngày {day} / the anchor of {day} is missing',
  ERASURE_UNDECIDED: 'xoá dữ liệu mà không có quyết định / data were erased, and nobody decided that',
};

/** One sentence for each, for whoever has to find out what happened. */
export function inWords(flaw: Flaw): string {
  const subject = 'subjectType' in flaw ? ` ${flaw.subjectType} ${flaw.subjectId}` : '';
  const row = 'seq' in flaw ? `, dòng / row ${flaw.seq}` : '';
  const words = WORDS[flaw.damage].replaceAll('{day}', 'day' in flaw ? flaw.day : '');
  return `${flaw.schema}${subject}${row}: ${words}.`;
}
