import { DATE, dayOf } from '../citations/written-date.ts';
import { TYPE_NAMES } from '../documents/document-type.ts';

/** Its own sentence; "trước ngày Luật này có hiệu lực" only speaks of the day. */
const CLAUSE = new RegExp(
  `(?<=^\\s*|[.;:)”]\\s+|Điều\\s\\d+\\s)(?:${TYPE_NAMES}|Qui chế|Qui định|Văn bản)(?:\\s+này)?\\s+có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?` +
    `\\s*,?\\s*(?<when>(?:kể\\s+)?(?:từ|sau)\\s[^.\\n]{0,120})`,
  'imu',
);
const AFTER_DAYS =
  /sau\s+(\d+)(?:\s*\([^)]*\))?\s+ngày[,\s]+(?:kể\s+)?từ\s+ngày\s+(?:ký|ban hành|thông qua)/iu;
const ON_ISSUE = /từ\s+ngày\s+(?:được\s+)?(?:ký|ban hành|thông qua)/iu;

/** The day on which a document says that it takes effect; null where it does not say, or counts from the Công báo. */
export function effectiveDayIn(text: string, issuedOn: string | null): string | null {
  const when = CLAUSE.exec(text.normalize('NFC'))?.groups?.['when'];
  if (when === undefined) return null;
  const [, days] = AFTER_DAYS.exec(when) ?? [];
  if (days) return issuedOn && dayAfter(issuedOn, Number(days));
  if (ON_ISSUE.test(when)) return issuedOn;
  const date = DATE.exec(when);
  return date ? dayOf(date) : null;
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
