/** What desks say of due times, in both languages. */
const vi = {
  due: 'Hạn bước này',
  supply: 'Thời hạn cung cấp (Điều 10.2a)',
  why: 'Cách tính hạn',
  received: { true: 'Gửi đúng hạn', false: 'Gửi quá hạn' },
  accepted: { true: 'tiếp nhận đúng hạn', false: 'tiếp nhận quá hạn' },
  history: 'Các hạn đã báo',
  announced: (at: string) => `báo lúc ${at}`,
  known: (at: string) => `theo lịch từ ${at}`,
  causes: { STEP: 'khi chuyển bước', CALENDAR: 'do lịch làm việc thay đổi' },
  counts: 'đang áp dụng: hạn muộn nhất đã báo',
  took: (taken: string, given: string) => `Hết ${taken} trên ${given} làm việc được giao`,
  late: 'quá hạn',
  onTime: 'đúng hạn',
  hours: (hours: number) => `${hours} giờ`,
  minutes: (minutes: number) => `${minutes} phút`,
};

const en: typeof vi = {
  due: 'This step is due',
  supply: 'Time of supply (Điều 10.2a)',
  why: 'How the time is counted',
  received: { true: 'Sent in time', false: 'Sent too late' },
  accepted: { true: 'accepted in time', false: 'accepted too late' },
  history: 'Due times announced',
  announced: (at) => `announced ${at}`,
  known: (at) => `by the calendar since ${at}`,
  causes: { STEP: 'with the step', CALENDAR: 'because the calendar changed' },
  counts: 'counts: the latest that was announced',
  took: (taken, given) => `${taken} of the ${given} of office time given`,
  late: 'late',
  onTime: 'on time',
  hours: (hours) => `${hours} h`,
  minutes: (minutes) => `${minutes} min`,
};

export const DUE_WORDS = { vi, en };

/** Office minutes as they are spoken: 3 giờ 20 phút. */
export function spoken(minutes: number, { hours, minutes: rest }: typeof vi): string {
  const [whole, left] = [Math.floor(minutes / 60), minutes % 60];
  return [whole > 0 && hours(whole), (left > 0 || whole === 0) && rest(left)].filter(Boolean).join(' ');
}
