import type { Consumer } from '@portal/kit';
import { NoIndex } from '../engines/engine.ts';
import type { Engine } from '../engines/engine.ts';
import type { Engines } from '../engines/engines.ts';
import { FACT_EVENTS, factsAsOf, statedBy } from './facts-as-of.ts';

/**
 * Keeps the index of an engine as the owners state their facts, each engine at its own pace. The cursor moves when the
 * writing is done, so an indexer that is killed goes on where it was, without a gap; what it does twice it does once.
 */
export const followFacts = ({ cursor, index }: Engine): Consumer => ({
  name: cursor,
  types: FACT_EVENTS,
  async react({ sql }, { type, subject, payload, occurredAt, position }) {
    const its = index(sql);
    if (type === 'fact.withdrawn') return its.remove([subject.id]);
    await its.put([statedBy({ payload, occurredAt })]).catch(async (error: unknown) => {
      if (!(error instanceof NoIndex)) throw error;
      await its.replace(factsAsOf(sql, position));
    });
  },
});

/** The same, of a server that may fail: it is named at /readyz until it takes things again (D22). */
export function followWatched(engine: Engine, engines: Engines): Consumer {
  const follower = followFacts(engine);
  return {
    ...follower,
    async react(ctx, event) {
      try {
        await follower.react(ctx, event);
        engines.note('index', null);
      } catch (error) {
        engines.note('index', error);
        throw error;
      }
    },
  };
}
