export interface Refused {
  sourceKey: string;
  act: string;
  reasons: string[];
}

export interface ImportReport {
  read: number;
  /** New in this run. */
  added: number;
  /** Left half-way by an earlier run and brought to the end. */
  finished: number;
  /** There already: nothing was done. */
  unchanged: number;
  refused: Refused[];
  seconds: number;
}

/** Takes one item through its acts and says what became of it. */
export type TakeIn<Item> = (item: Item) => Promise<'added' | 'finished' | 'unchanged' | Refused>;

/** Takes items in, a few at a time; one that is refused is reported and does not hold up the others. */
export async function takeInAll<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  takeIn: TakeIn<Item>,
  onProgress: (report: ImportReport) => void = () => {},
  atOnce = 4,
): Promise<ImportReport> {
  const began = performance.now();
  const report: ImportReport = { read: 0, added: 0, finished: 0, unchanged: 0, refused: [], seconds: 0 };
  const queue = (async function* () {
    yield* items;
  })();
  const worker = async () => {
    for (let next = await queue.next(); !next.done; next = await queue.next()) {
      const outcome = await takeIn(next.value);
      report.read += 1;
      if (typeof outcome === 'string') report[outcome] += 1;
      else report.refused.push(outcome);
      report.seconds = (performance.now() - began) / 1000;
      onProgress(report);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return report;
}

export const inWords = (
  { read, added, finished, unchanged, refused, seconds }: ImportReport,
  what = 'articles',
) =>
  [
    `${read} ${what} read in ${seconds.toFixed(1)} s: ${added} new, ${finished} finished, ${unchanged} there already, ${refused.length} refused.`,
    ...refused.map(({ sourceKey, act, reasons }) => `  ${sourceKey}, ${act}: ${reasons.join(' ')}`),
  ].join('\n');
