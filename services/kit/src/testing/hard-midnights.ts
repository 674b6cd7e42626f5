/** Where clocks and calendars are most often wrong: the midnight in Vietnam that begins each of these days. */
export const HARD_MIDNIGHTS: readonly { begins: string; instant: Date }[] = [
  // The end of a month, of a year, and the beginning of what others call the same day.
  ...['2026-12-01', '2027-01-01', '2027-05-01'],
  // February, in a year of 365 days and in one of 366.
  ...['2027-03-01', '2028-02-29', '2028-03-01'],
  // Tết Đinh Mùi, and the day after the last of its days of rest.
  ...['2027-02-06', '2027-02-11'],
].map((begins) => ({ begins, instant: new Date(`${begins}T00:00:00+07:00`) }));
