import { inTransaction, setTimer } from '@portal/kit';
import type { ServiceRuntime, TimerHandler } from '@portal/kit';
import type { Engine } from '../engines/engine.ts';
import { SHAPE } from './indexed.ts';
import { rebuildWithin } from './rebuild.ts';

const OUTDATED = 'index-outdated';

/** At the start: what an older version of this service made is to be made anew, by whichever process comes first. */
export const noteOutdated = (runtime: ServiceRuntime, engines: readonly Engine[]): Promise<void> =>
  inTransaction(runtime, async (transaction) => {
    const outdated = await transaction.sql<{ cursor: string }>(
      `select cursor from unnest($1::text[]) as cursor left join search.index_shape using (cursor)
       where coalesce(shape, 1) < $2`,
      [engines.map(({ cursor }) => cursor), SHAPE],
    );
    for (const { cursor } of outdated)
      await setTimer(transaction, {
        ...{ kind: OUTDATED, subject: { type: 'Index', id: cursor }, at: transaction.now },
      });
  });

/** Until the new index is whole the old one answers; killed on the way, or refused by a server, it is tried again. */
export const remakesOutdated = (engines: readonly Engine[]): TimerHandler => ({
  kind: OUTDATED,
  async fire({ sql }, { subject }) {
    const engine = engines.find(({ cursor }) => cursor === subject.id);
    if (engine) await rebuildWithin(sql, engine);
  },
});
