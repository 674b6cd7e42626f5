/** Items of one kind that one unit is credited with, as the database counts them. */
export interface Counted {
  unit_id: string;
  /** How many units made each of them together. */
  sharers: number;
  mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
  origin: 'AUTHORED' | 'COLLECTED' | 'OFFICIAL_REPORT';
  published: boolean;
  items: number;
}

/** A unit that existed in the month. */
export interface CountedUnit {
  unit_id: string;
  name: string;
  /** From the first to the last instant of the month. */
  whole: boolean;
}

export interface UnitTally extends CountedUnit {
  /** 0 for a unit that existed only for a part of the month: it owes from its first whole month on. */
  required: number;
  /** Whole items, and an nth of each that n units made together. */
  counted: number;
  reached: boolean;
  collective: number;
  individual: number;
  authored: number;
  collected: number;
  reports: number;
  /** Of those counted: made together with other units. */
  joint: number;
  published: number;
}

/** Điều 10.3: each unit owes so many items a month, collective and individual, collected and self-written. */
export function tally(
  units: readonly CountedUnit[],
  counted: readonly Counted[],
  quota: number,
): UnitTally[] {
  return units.map((unit) => {
    const own = counted.filter(({ unit_id }) => unit_id === unit.unit_id);
    const items = (matches: (row: Counted) => boolean) =>
      own.filter(matches).reduce((sum, row) => sum + row.items, 0);
    const required = unit.whole ? quota : 0;
    const { over, under } = sumOfShares(own);
    return {
      ...unit,
      ...{ required, counted: over / under, reached: over >= required * under },
      collective: items(({ mode }) => mode === 'ON_BEHALF_OF_UNIT'),
      individual: items(({ mode }) => mode === 'INDIVIDUAL'),
      authored: items(({ origin }) => origin === 'AUTHORED'),
      collected: items(({ origin }) => origin === 'COLLECTED'),
      reports: items(({ origin }) => origin === 'OFFICIAL_REPORT'),
      joint: items(({ sharers }) => sharers > 1),
      published: items(({ published }) => published),
    };
  });
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** As a fraction, for three thirds are one. */
function sumOfShares(rows: readonly Counted[]): { over: number; under: number } {
  return rows.reduce(
    ({ over, under }, { items, sharers }) => {
      const sum = { over: over * sharers + items * under, under: under * sharers };
      const by = commonDivisor(sum.over, sum.under);
      return { over: sum.over / by, under: sum.under / by };
    },
    { over: 0, under: 1 },
  );
}
