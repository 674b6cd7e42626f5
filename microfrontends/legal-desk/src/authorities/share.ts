interface Span {
  validFrom: string | null;
  validUntil: string | null;
}

const YEAR = 365 * 24 * 3_600_000;

/** Which part of the whole width, in percent, is the time of one body among those of its line. */
export function share(
  { validFrom, validUntil }: Span,
  line: readonly Span[],
): { left: number; width: number } {
  const known = line.flatMap((one) => [one.validFrom, one.validUntil]).filter((day) => day !== null);
  if (known.length === 0) return { left: 0, width: 100 };
  const days = known.map((day) => Date.parse(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // Something goes before the first day that is known, and after the last.
  const beyond = Math.max((last - first) / 4, YEAR);
  const at = (day: string) => ((Date.parse(day) - first + beyond) / (last - first + 2 * beyond)) * 100;
  const left = validFrom === null ? 0 : at(validFrom);
  return { left, width: (validUntil === null ? 100 : at(validUntil)) - left };
}
