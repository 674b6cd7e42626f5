import type { IndexedFact } from './indexed.ts';

export type Sql = <Row extends object = Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

export interface Stated {
  indexed: IndexedFact;
  statedAt: Date;
}

/** Everything, for whoever puts everything in again. */
export async function clearIndex(sql: Sql): Promise<void> {
  await sql('delete from search.fact');
  await sql('delete from search.term');
  await sql('update search.totals set passages = 0, length = 0');
}

/** Takes facts out, and what was counted of them; in the order of the terms, so that nobody waits in a circle. */
export async function removeFromIndex(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql(
    `with gone as (delete from search.passage where fact_id = any ($1::uuid[]) returning words, length),
     counted as (
       select term, count(*) as passages from gone, unnest(tsvector_to_array(words)) as term group by term
     ), lessened as (
       update search.term set passages = term.passages - counted.passages from counted where term.term = counted.term
     )
     update search.totals set passages = totals.passages - (select count(*) from gone),
       length = totals.length - (select coalesce(sum(length), 0) from gone)`,
    [ids],
  );
  await sql('delete from search.fact where id = any ($1::uuid[])', [ids]);
}

/** Puts facts in, each in the place of what was known of it before. */
export async function writeIndex(sql: Sql, stated: readonly Stated[]): Promise<void> {
  await removeFromIndex(
    sql,
    stated.map(({ indexed }) => indexed.id),
  );
  await sql(
    `insert into search.fact (id, type, kind, path, title, summary, language, section, field, unit_id, authors, number,
       issuers, document_type, day, published_at, updated_at, listed_until, heading_folded, heading_typed,
       heading_words, stated_at)
     select id, type, kind, path, title, summary, language, section, field, unit_id, authors, number,
       issuers, document_type, day, published_at, updated_at, listed_until, heading_folded, heading_typed,
       array_to_tsvector(heading_words), stated_at
     from jsonb_to_recordset($1::jsonb) as f (id uuid, type text, kind text, path text, title text, summary text,
       language text, section text, field text, unit_id text, authors text[], number text, issuers text[],
       document_type text, day date, published_at timestamptz, updated_at timestamptz, listed_until date,
       heading_folded text, heading_typed text, heading_words text[], stated_at timestamptz)`,
    [JSON.stringify(stated.map(factRow))],
  );
  await sql(
    `with passage as (
       insert into search.passage (fact_id, ordinal, text, folded, typed, length, words)
       select fact_id, ordinal, text, folded, typed, length, array_to_tsvector(words)
       from jsonb_to_recordset($1::jsonb) as p (fact_id uuid, ordinal smallint, text text, folded text, typed text,
         length real, words text[])
       returning words, length
     ), counted as (
       select term, count(*) as passages from passage, unnest(tsvector_to_array(words)) as term
       group by term order by term
     ), added as (
       insert into search.term (term, passages) select term, passages from counted
       on conflict (term) do update set passages = term.passages + excluded.passages
     )
     update search.totals set passages = totals.passages + (select count(*) from passage),
       length = totals.length + (select coalesce(sum(length), 0) from passage)`,
    [JSON.stringify(stated.flatMap(passageRows))],
  );
  await sql(
    `insert into search.title_start (fact_id, start, first)
     select fact_id, start, at = 1
     from jsonb_to_recordset($1::jsonb) as t (fact_id uuid, starts text[]), unnest(starts) with ordinality as s (start, at)`,
    [
      JSON.stringify(
        stated.map(({ indexed: { id, titleStarts } }) => ({ fact_id: id, starts: titleStarts })),
      ),
    ],
  );
}

function factRow({ indexed: { id, type, fact, day, heading }, statedAt }: Stated) {
  const { kind, path, title, summary, language, section, field, authors, number, issuers } = fact;
  return {
    ...{ id, type, kind, path, title, summary, language, section, field, authors, number, issuers, day },
    unit_id: fact.unitId,
    document_type: fact.documentType,
    published_at: fact.publishedAt,
    updated_at: fact.updatedAt,
    listed_until: fact.listedUntil,
    heading_folded: heading.folded,
    heading_typed: heading.typed,
    heading_words: heading.words,
    stated_at: statedAt,
  };
}

const passageRows = ({ indexed: { id, passages } }: Stated) =>
  passages.map((passage, ordinal) => ({ fact_id: id, ordinal, ...passage }));
