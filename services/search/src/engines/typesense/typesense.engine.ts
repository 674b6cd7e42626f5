import type { Engine, PassageReference, Sought } from '../engine.ts';
import { filterBy, referenceOf } from './passage-document.ts';
import type { PassageDocument } from './passage-document.ts';
import { asServerFault, readingClient, ServerFault, writingClient } from './search-server.ts';
import type { SearchServer } from './search-server.ts';
import { typesenseIndex } from './typesense-index.ts';

/** How many lists are asked for; the server takes fifty at once, and what is commoner tells little. */
const MOST_TERMS = 24;
/** How much of each list is taken; the server gives no more than 250 at once. */
const OF_EACH = 200;

/** Neither typing errors nor missing words are forgiven here: what was meant is known by then, and is all asked for. */
const EXACTLY = {
  ...{ num_typos: 0, prefix: false, drop_tokens_threshold: 0, typo_tokens_threshold: 0 },
  ...{ per_page: OF_EACH, include_fields: 'id', highlight_fields: 'none' },
};

interface List {
  weight: number;
  q: string;
  query_by: string;
}

/** One list for each of the rarer syllables and pairs, and one of the headings that have all the words. */
function listsOf({ terms, words }: Sought): List[] {
  const rarest = terms
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => a.passages - b.passages)
    .slice(0, MOST_TERMS);
  return [
    { weight: 0, q: words.join(' '), query_by: 'heading' },
    ...rarest.map(({ folded, rarity, weight }) => ({
      weight: rarity * weight,
      q: folded.includes(' ') ? `"${folded}"` : folded,
      query_by: 'heading,text',
    })),
  ];
}

/**
 * A search server wants all words of a question at once and knows no rarity; so it is asked for the list of each telling
 * term, in one request, and what stands in the weightiest lists is ranked like everything else (D33).
 */
export function typesenseEngine(server: SearchServer): Engine {
  const [reader, writer] = [readingClient(server), writingClient(server)];
  return {
    name: 'typesense',
    cursor: 'search-typesense',
    index: () => typesenseIndex(writer, server),
    async candidates(sought, limit) {
      const lists = listsOf(sought);
      const filter = filterBy(sought.filter);
      const common = { ...EXACTLY, collection: server.alias, ...(filter ? { filter_by: filter } : {}) };
      const searches = lists.map(({ q, query_by }) => ({ ...common, q, query_by }));
      const { results } = await reader.multiSearch
        .perform<PassageDocument[]>({ searches })
        .catch(asServerFault);
      const weights = new Map<string, number>();
      results.forEach((result, at) => {
        // One bad search of many is answered with 200 and a sentence.
        if ('error' in result) throw new ServerFault(String(result.error));
        for (const { document } of result.hits ?? [])
          weights.set(document.id, (weights.get(document.id) ?? 0) + (lists[at]?.weight ?? 0));
      });
      return weightiest(weights, limit);
    },
  };
}

const weightiest = (weights: ReadonlyMap<string, number>, limit: number): PassageReference[] =>
  [...weights]
    .sort(([id, weight], [otherId, other]) => other - weight || (id < otherId ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => referenceOf(id));
