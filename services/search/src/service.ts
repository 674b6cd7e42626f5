import { assembleService, buildSubgraph, ServiceRuntime } from '@portal/kit';
import type { ServiceDefinition } from '@portal/kit';
import { openEngines } from './engines/engines.ts';
import { followFacts, followWatched } from './index/follow-facts.ts';
import { noteOutdated, remakesOutdated } from './index/outdated.timer.ts';
import { Index20261125 } from './migrations/20261125-01-index.ts';
import { Synonyms20261126 } from './migrations/20261126-16-synonyms.ts';
import { InvertedLists20261126 } from './migrations/20261126-17-inverted-lists.ts';
import { ListsAtOnce20261127 } from './migrations/20261127-40-lists-at-once.ts';
import { IndexShape20261127 } from './migrations/20261127-41-index-shape.ts';
import { SearchResolver } from './query/search.resolver.ts';
import { SEARCH_REFUSALS } from './refusals.ts';
import { SynonymsResolver } from './synonyms/synonyms.resolver.ts';

const name = 'search';

/** Search's part of the graph. */
export const searchSubgraph = () => buildSubgraph({ resolvers: [SearchResolver, SynonymsResolver] });

/** What infra, the gateway and tests see of search. */
export const searchService = {
  name,
  migrations: [
    Index20261125,
    Synonyms20261126,
    InvertedLists20261126,
    ListsAtOnce20261127,
    IndexShape20261127,
  ],
  entities: [],
  refusals: SEARCH_REFUSALS,
  async create({ publicKey, filesFolder: _none, searchServer = null, ...options }) {
    const runtime = await ServiceRuntime.start({
      ...options,
      ...{ name, entities: [], refusals: SEARCH_REFUSALS },
    });
    const engines = openEngines(runtime, searchServer);
    await noteOutdated(runtime, engines.all);
    return assembleService({
      ...{ runtime, subgraph: await searchSubgraph(), publicKey },
      consumers: [
        followFacts(engines.own),
        ...(engines.server ? [followWatched(engines.server, engines)] : []),
      ],
      timers: [remakesOutdated(engines.all)],
      degraded: () => engines.degraded(),
    });
  },
} satisfies ServiceDefinition & { refusals: object };
