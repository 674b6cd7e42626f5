// npm run bench:legal: how long the public list of legal documents takes (Điều 8.2), in a small archive and in a large one.
// Printed, never asserted (D31): what matters is the ratio of the two. BENCH_DOCUMENTS sets the size of the larger.
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { newId, plainLetters } from '@portal/kit';
import { aLegalDesk } from '@portal/legal/testing';
import { scratchPostgres } from '../scratch-postgres.ts';

const SMALLER = 500;
const LARGER = Number(process.env['BENCH_DOCUMENTS'] ?? 50_000);
const ROUNDS = 40;
const say = (line: string) => process.stdout.write(`${line}\n`);

const file = join(process.env['CORPUS_DIR'] ?? '../shared/data', 'legal_docs/legal_docs_110.jsonl');
const corpus = await readFile(file, 'utf8').catch(() => null);
if (corpus === null) {
  say(`not run: no corpus at ${file} (set CORPUS_DIR)`);
  process.exit(0);
}
const titles = corpus
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { title: string }).title);

await using _postgres = await scratchPostgres();
const desk = await aLegalDesk();

/** Straight into the table: what a posted document had to pass before is not what is measured here. */
async function fill(from: number, until: number): Promise<void> {
  const rows = Array.from({ length: until - from }, (_, index) => {
    const at = from + index;
    const title = titles[at % titles.length] ?? '';
    const issuer = at % 20 === 1 ? 'Sở Công Thương Thanh Hoá' : 'Uỷ ban nhân dân tỉnh Thanh Hoá';
    const number = `${at}/QĐ-UBND`;
    return {
      ...{
        id: newId(),
        path: `/van-ban-phap-luat/${at}`,
        type: at % 20 === 0 ? 'DECREE' : 'DECISION',
        number,
        title,
      },
      ...{
        number_key: `${at}qdubnd`,
        ordinal: String(at),
        issuers: [issuer],
        issuer_key: plainLetters(issuer),
      },
      issued_on: new Date(Date.UTC(2000, 0, 1 + ((at * 37) % 9_000))).toISOString().slice(0, 10),
      ...{ fields: [`field-${at % 20}`], folded: plainLetters(`${number} ${title} ${issuer}`) },
    };
  });
  await desk.db.query(
    `alter table legal.document enable always trigger facets_counted;
     set session_replication_role = replica;
     insert into legal.document (id, record_id, revision_id, path, type, normative, number, number_key, ordinal, title,
       issuers, issuer_key, issued_on, effective_on, fields, content, folded, published_at, updated_at)
     select id, id, id, path, type, true, number, number_key, ordinal, title, issuers, issuer_key, issued_on, issued_on,
       fields, '{}', folded, now(), now()
     from jsonb_to_recordset('${JSON.stringify(rows).replaceAll("'", "''")}'::jsonb) as r(id uuid, path text, type text,
       number text, number_key text, ordinal text, title text, issuers text[], issuer_key text, issued_on date,
       fields text[], folded text);
     set session_replication_role = origin`,
  );
}

const LIST = `query ($filter: LegalDocumentFilter, $after: String) { legalDocuments(filter: $filter, first: 20, after: $after) {
  edges { node { permalink typeName number title issuers issuedOn validity { statusName } } } pageInfo { endCursor } } }`;
const FACETS = '{ legalFacets { types { value count } fields { value count } issuers { value count } } }';

interface Page {
  legalDocuments: { edges: unknown[]; pageInfo: { endCursor: string | null } };
}
const page = (filter: object, after: string | null = null) => desk.read<Page>(null, LIST, { filter, after });

async function thirdPage(): Promise<void> {
  let after: string | null = null;
  for (let number = 1; number <= 3; number += 1)
    after = (await page({}, after)).legalDocuments.pageInfo.endCursor;
}

const ASKED: Record<string, () => Promise<unknown>> = {
  'the newest': () => page({}),
  'three pages': thirdPage,
  'a common word': () => page({ query: 'quyết định' }),
  'the words of a title': () => page({ query: titles[7] ?? '' }),
  'a word that is not there': () => page({ query: 'xyzxyz' }),
  'a number': () => page({ query: 'so 77' }),
  'a rare type': () => page({ type: 'DECREE' }),
  'a field': () => page({ field: 'field-7' }),
  'a rare issuer': () => page({ issuer: 'Sở Công Thương Thanh Hoá' }),
  'a year': () => page({ issuedFrom: '2010-01-01', issuedTo: '2010-12-31' }),
  'what it can be cut by': () => desk.read(null, FACETS),
};

async function medians(): Promise<Map<string, number>> {
  await desk.db.query('analyze legal.document');
  const measured = new Map<string, number>();
  for (const [name, ask] of Object.entries(ASKED)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const begun = performance.now();
      await ask();
      times.push(performance.now() - begun);
    }
    measured.set(name, times.sort((a, b) => a - b)[ROUNDS / 2] ?? NaN);
  }
  return measured;
}

await fill(0, SMALLER);
const small = await medians();
for (let from = SMALLER; from < LARGER; from += 5_000) await fill(from, Math.min(from + 5_000, LARGER));
const large = await medians();
say(`medians of ${ROUNDS}; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
for (const [name, few] of small) {
  const many = large.get(name) ?? NaN;
  say(
    `${name}: ${SMALLER} documents ${few.toFixed(1)} ms, ${LARGER} documents ${many.toFixed(1)} ms, ratio ${(many / few).toFixed(1)}`,
  );
}
await desk.close();
