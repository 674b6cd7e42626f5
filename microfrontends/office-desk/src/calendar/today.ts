/** The day in Vietnam, YYYY-MM-DD, whatever this computer thinks. */
export const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
