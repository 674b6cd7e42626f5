import type { SpanReason } from './spans.ts';

/** What an explanation of a due time says, in one language. */
export interface Words {
  /** From Sunday to Saturday. */
  readonly weekdays: readonly string[];
  readonly due: string;
  readonly hour: (amount: number) => string;
  readonly minute: (amount: number) => string;
  readonly second: (amount: number) => string;
  readonly day: (amount: number) => string;
  readonly workingDay: (amount: number) => string;
  /** A last day that is a day of rest. */
  readonly fallsOn: string;
  readonly reasons: Readonly<Record<SpanReason, string>>;
  readonly until: string;
  /** Of office time, still to come or passed since; none of it when the office has been closed meanwhile. */
  readonly left: (time: string) => string;
  readonly late: (time: string) => string;
}

const plural = (word: string) => (amount: number) => `${amount} ${word}${amount === 1 ? '' : 's'}`;
const same = (word: string) => (amount: number) => `${amount} ${word}`;

export const WORDS: Readonly<Record<'vi' | 'en', Words>> = {
  vi: {
    weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    due: 'hạn',
    hour: same('giờ'),
    minute: same('phút'),
    second: same('giây'),
    day: same('ngày'),
    workingDay: same('ngày làm việc'),
    fallsOn: 'trúng',
    reasons: {
      WORKING: 'giờ làm việc',
      MAKEUP_WORKDAY: 'làm bù',
      OUT_OF_HOURS: 'ngoài giờ hành chính',
      WEEKEND: 'nghỉ cuối tuần',
      HOLIDAY: 'nghỉ lễ',
      START_DAY: 'ngày bắt đầu không tính',
      CALENDAR_DAY: 'ngày theo lịch',
      BEFORE_THE_DAY: 'trước ngày ấn định',
      NAMED_DAY: 'ngày ấn định',
      ROLLED_OVER: 'chuyển sang ngày làm việc tiếp theo',
    },
    until: 'đến',
    left: (time) => (time ? `còn ${time} làm việc` : 'đến hạn ngoài giờ làm việc này'),
    late: (time) => (time ? `quá hạn ${time} làm việc` : 'đã quá hạn'),
  },
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    due: 'due',
    hour: plural('hour'),
    minute: plural('minute'),
    second: plural('second'),
    day: plural('day'),
    workingDay: plural('working day'),
    fallsOn: 'falls on',
    reasons: {
      WORKING: 'office hours',
      MAKEUP_WORKDAY: 'make-up workday',
      OUT_OF_HOURS: 'outside office hours',
      WEEKEND: 'weekend',
      HOLIDAY: 'public holiday',
      START_DAY: 'first day not counted',
      CALENDAR_DAY: 'calendar day',
      BEFORE_THE_DAY: 'before the day',
      NAMED_DAY: 'the day set',
      ROLLED_OVER: 'moved to the next working day',
    },
    until: 'until',
    left: (time) => (time ? `${time} of office time left` : 'due before the office opens again'),
    late: (time) => (time ? `late by ${time} of office time` : 'overdue'),
  },
};
