import { assembleService, buildSubgraph, ServiceRuntime } from '@portal/kit';
import type { ServiceDefinition } from '@portal/kit';
import { onFact } from './index/on-fact.index.ts';
import { Index20261125 } from './migrations/20261125-01-index.ts';
import { SearchResolver } from './query/search.resolver.ts';

const name = 'search';

/** Search's part of the graph; it has no commands. */
export const searchSubgraph = () => buildSubgraph({ resolvers: [SearchResolver], refusals: false });

/** What infra, the gateway and tests see of search. */
export const searchService = {
  name,
  migrations: [Index20261125],
  entities: [],
  async create({ publicKey, filesFolder: _none, ...options }) {
    const runtime = await ServiceRuntime.start({ ...options, name, entities: [] });
    return assembleService({ runtime, subgraph: await searchSubgraph(), publicKey, consumers: [onFact] });
  },
} satisfies ServiceDefinition;
