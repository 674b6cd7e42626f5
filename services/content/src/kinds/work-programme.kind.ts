import { choice, date, dateTime, person, REQUIRED, rows, text } from './detail-field.ts';
import { describeKind, inOrder } from './kind.ts';
import type { KindRule } from './kind.ts';

/** An entry lies within the week or month that the programme is for, by the calendar of Việt Nam. */
const entriesWithin: KindRule = (_content, { from, until, entries }) => {
  if (from === undefined || until === undefined || !Array.isArray(entries)) return null;
  const days = entries.map(({ at }) =>
    new Date(new Date(String(at)).getTime() + 7 * 3_600_000).toISOString().slice(0, 10),
  );
  return days.some((day) => day < from || day > until)
    ? { code: 'ENTRY_OUT_OF_PERIOD', field: 'details.entries' }
    : null;
};

/** Lịch công tác of the leaders and the office, for a week or a month (Điều 8.8, 18.1). */
export const WORK_PROGRAMME = describeKind({
  code: 'WORK_PROGRAMME',
  typeName: 'WorkProgramme',
  group: 'NOTICES',
  article: 'Điều 8.8, Điều 18.1',
  name: { vi: 'Lịch công tác', en: 'Work programme' },
  description: {
    vi: 'Lịch công tác tuần hoặc tháng của lãnh đạo và cơ quan: thời gian, nội dung, người chủ trì, địa điểm.',
    en: 'A week or month of the leaders and the office: time, matter, person, place.',
  },
  schemaType: 'CreativeWork',
  defaultSection: 'thong-bao',
  details: [
    choice(
      'span',
      'Lịch của',
      'Span',
      [
        { code: 'WEEK', vi: 'Tuần', en: 'Week' },
        { code: 'MONTH', vi: 'Tháng', en: 'Month' },
      ],
      REQUIRED,
    ),
    date('from', 'Từ ngày', 'From', REQUIRED),
    date('until', 'Đến hết ngày', 'Until the end of', REQUIRED),
    rows(
      'entries',
      'Lịch làm việc',
      'Entries',
      [
        dateTime('at', 'Thời gian', 'Time', REQUIRED),
        text('matter', 'Nội dung', 'Matter', REQUIRED),
        person('who', 'Người chủ trì, tham dự', 'Who', REQUIRED),
        text('place', 'Địa điểm', 'Place'),
      ],
      { ...REQUIRED, groupedBy: 'at' },
    ),
  ],
  validity: { from: 'from', until: 'until' },
  rules: [inOrder('from', 'until'), entriesWithin],
});
