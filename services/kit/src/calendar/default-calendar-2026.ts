import { DEFAULT_SEASONS } from './calendar.ts';
import type { Calendar, CalendarRow, CalendarRowKind } from './calendar.ts';

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112';
const UNCONFIRMED = 'chưa xác nhận';
const ANNOUNCED = `Thông báo lịch nghỉ Tết Nguyên đán 2026 (14–22/02), số ${UNCONFIRMED}`;
const RESOLUTION_80 = 'Nghị quyết 80-NQ/TW năm 2026 của Bộ Chính trị';

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng 30/4';
const LABOUR = 'Ngày Quốc tế Lao động';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hoá Việt Nam';

type Line = readonly [day: string, kind: CalendarRowKind, name: string, decision: string];

const LINES: readonly Line[] = [
  ['2026-01-01', 'HOLIDAY', NEW_YEAR, LABOUR_CODE],
  ['2026-01-02', 'HOLIDAY', `${NEW_YEAR} (hoán đổi sang 10/01)`, UNCONFIRMED],
  ['2026-01-10', 'MAKEUP_WORKDAY', 'Làm bù ngày 02/01', UNCONFIRMED],
  ['2026-02-16', 'HOLIDAY', TET, ANNOUNCED],
  ['2026-02-17', 'HOLIDAY', TET, ANNOUNCED],
  ['2026-02-18', 'HOLIDAY', TET, ANNOUNCED],
  ['2026-02-19', 'HOLIDAY', TET, ANNOUNCED],
  ['2026-02-20', 'HOLIDAY', TET, ANNOUNCED],
  ['2026-04-26', 'HOLIDAY', KINGS, LABOUR_CODE],
  ['2026-04-27', 'HOLIDAY', `${KINGS} (nghỉ bù)`, `${LABOUR_CODE} (khoản 3 Điều 111)`],
  ['2026-04-30', 'HOLIDAY', VICTORY, LABOUR_CODE],
  ['2026-05-01', 'HOLIDAY', LABOUR, LABOUR_CODE],
  ['2026-08-22', 'MAKEUP_WORKDAY', 'Làm bù ngày 31/8', UNCONFIRMED],
  ['2026-08-31', 'HOLIDAY', `${NATIONAL} (hoán đổi sang 22/8)`, UNCONFIRMED],
  ['2026-09-01', 'HOLIDAY', NATIONAL, UNCONFIRMED],
  ['2026-09-02', 'HOLIDAY', NATIONAL, LABOUR_CODE],
  ['2026-11-24', 'HOLIDAY', CULTURE, `${RESOLUTION_80}; văn bản thi hành ${UNCONFIRMED}`],

  ['2027-01-01', 'HOLIDAY', NEW_YEAR, LABOUR_CODE],
  ['2027-02-05', 'HOLIDAY', TET, UNCONFIRMED],
  ['2027-02-06', 'HOLIDAY', TET, LABOUR_CODE],
  ['2027-02-07', 'HOLIDAY', TET, LABOUR_CODE],
  ['2027-02-08', 'HOLIDAY', TET, LABOUR_CODE],
  ['2027-02-09', 'HOLIDAY', TET, UNCONFIRMED],
  ['2027-02-10', 'HOLIDAY', `${TET} (nghỉ bù)`, UNCONFIRMED],
  ['2027-02-11', 'HOLIDAY', `${TET} (nghỉ bù)`, UNCONFIRMED],
  ['2027-04-16', 'HOLIDAY', KINGS, LABOUR_CODE],
  ['2027-04-30', 'HOLIDAY', VICTORY, LABOUR_CODE],
  ['2027-05-01', 'HOLIDAY', LABOUR, LABOUR_CODE],
  ['2027-05-03', 'HOLIDAY', `${LABOUR} (nghỉ bù)`, `${LABOUR_CODE} (khoản 3 Điều 111)`],
  ['2027-09-02', 'HOLIDAY', NATIONAL, LABOUR_CODE],
  ['2027-09-03', 'HOLIDAY', NATIONAL, UNCONFIRMED],
  ['2027-11-24', 'HOLIDAY', CULTURE, `${RESOLUTION_80}; văn bản thi hành ${UNCONFIRMED}`],
];

const RECORDED = new Date('2026-01-01T00:00:00+07:00');
const RESOLUTION_RECORDED = new Date('2026-01-08T00:00:00+07:00');

const rowOf = ([day, kind, name, decision]: Line): CalendarRow => ({
  day,
  kind,
  name,
  decision,
  recordedAt: name === CULTURE ? RESOLUTION_RECORDED : RECORDED,
  revokedAt: null,
});

/** The years 2026 and 2027 to begin with; what reads «chưa xác nhận» is for the operator to confirm or revoke. */
export const defaultCalendar2026: Calendar = {
  version: '2026.1',
  hours: [
    {
      validFrom: '2000-01-01',
      seasons: DEFAULT_SEASONS,
      decision: UNCONFIRMED,
      recordedAt: new Date(0),
      revokedAt: null,
    },
  ],
  weekend: [0, 6],
  rows: LINES.map(rowOf),
};
