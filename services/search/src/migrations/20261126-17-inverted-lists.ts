import { Migration } from '@mikro-orm/migrations';

/**
 * Reading through the inverted lists and in no other way. The planner knows nothing of the words that will be asked for and
 * takes a whole table to be cheaper than two dozen lists of it; then a search costs as much as the archive is long.
 */
export class InvertedLists20261126 extends Migration {
  override up(): void {
    this.addSql(`
      create function search.passages_with(terms text[], weights real[])
        returns table (fact_id uuid, ordinal smallint, weight real)
        language sql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
        select p.fact_id, p.ordinal, sought.weight
        from unnest(terms, weights) as sought (term, weight)
          join search.passage p on p.words @@ sought.term::tsquery
      $$;

      create function search.facts_headed(words text, most integer)
        returns table (fact_id uuid)
        language sql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
        select f.id from search.fact f where f.heading_words @@ words::tsquery limit most
      $$;
    `);
  }
}
