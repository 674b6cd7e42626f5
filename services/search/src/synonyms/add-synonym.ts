import { newId } from '@portal/kit';
import type { Command, Refusal } from '@portal/kit';
import { foldedWords } from '../fold/words.ts';
import { keepsSynonyms } from './keeps-synonyms.ts';

/** The longest name that is looked for, in syllables. */
export const LONGEST_SYNONYM = 6;

export interface AddSynonym {
  term: string;
  means: string;
}

/** Two names of one thing: from now on whoever types one finds the other as well (Điều 8.2). */
export const addSynonym: Command<AddSynonym, AddSynonym, { synonymId: string }> = {
  name: 'addSynonym',
  load: async (_ctx, input) => input,
  allows: keepsSynonyms,
  async validate(ctx, { term, means }) {
    const both = { term: foldedWords(term), means: foldedWords(means) };
    const faults = Object.entries(both).flatMap(([field, { length }]): Refusal[] =>
      length < 1 || length > LONGEST_SYNONYM
        ? [{ code: 'SYNONYM_WORDS', field, params: { most: LONGEST_SYNONYM } }]
        : [],
    );
    if (faults.length > 0) return faults;
    const [one, other] = [both.term.join(' '), both.means.join(' ')];
    if (one === other) return [{ code: 'SYNONYM_SAME', field: 'means' }];
    const known = await ctx.sql(
      `select from search.synonym
       where removed_at is null and (term_folded, means_folded) in (($1, $2), ($2, $1))`,
      [one, other],
    );
    return known.length > 0 ? [{ code: 'SYNONYM_KNOWN', field: 'means' }] : [];
  },
  async run(ctx, { term, means }) {
    const synonymId = newId();
    const folded = (text: string) => foldedWords(text).join(' ');
    await ctx.sql(
      `insert into search.synonym (id, term, term_folded, means, means_folded, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [synonymId, term.trim(), folded(term), means.trim(), folded(means), ctx.actor.personId, ctx.now],
    );
    return { synonymId };
  },
  subject: ({ synonymId }) => ({ type: 'Synonym', id: synonymId }),
  audited: ({ term, means }) => ({ term, means }),
};
