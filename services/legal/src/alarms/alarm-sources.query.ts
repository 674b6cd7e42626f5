import type { Sql } from '@portal/kit';
import type { Provision } from '../citations/provision.ts';
import { writtenProvision } from '../records/written-provision.ts';
import { findProvision } from '../structure/find-provision.ts';
import type { DivisionKind } from '../structure/division.ts';
import { readLives } from '../validity/lives.query.ts';
import type { Life } from '../validity/lives.ts';
import type { Dangling, Use } from './find-alarms.ts';

export interface AlarmSources {
  lives: ReadonlyMap<string, Life>;
  uses: Use[];
  dangling: Dangling[];
}

/** All that alarms of these documents follow from. */
export async function alarmSources(sql: Sql, ids: readonly string[]): Promise<AlarmSources> {
  const uses = await sql<Use>(
    `select id, kind, from_id as "from", to_id as "to", provisions, said_in as "saidIn", quote
     from legal.public_relation where from_id = any ($1::uuid[]) and kind in ('BASED_ON', 'IMPLEMENTS', 'CITES')`,
    [ids],
  );
  const involved = [...new Set([...ids, ...uses.map(({ to }) => to)])];
  return {
    lives: await readLives(({ text, values }) => sql(text, values), involved),
    uses,
    dangling: [...(await inThemselves(sql, ids)), ...(await inOthers(sql, ids))],
  };
}

/** “khoản 8 Điều 18 của Quy chế này” in a Điều 18 with three (Điều 6.3). */
async function inThemselves(sql: Sql, ids: readonly string[]): Promise<Dangling[]> {
  const rows = await sql<{ documentId: string; saidIn: string | null; quote: string; provision: Provision }>(
    `select distinct document_id as "documentId", said_in as "saidIn", quote, provision
     from legal.dangling_reference where document_id = any ($1::uuid[])`,
    [ids],
  );
  return rows.map(({ provision, ...row }) => ({
    ...{ ...row, relationId: null, targetId: null, place: writtenProvision(provision) },
  }));
}

interface Named {
  relationId: string;
  documentId: string;
  targetId: string;
  saidIn: string | null;
  quote: string;
  named: Provision[];
}

/** A part that a confirmed relation names, and that the other document, divided into articles, does not have. */
async function inOthers(sql: Sql, ids: readonly string[]): Promise<Dangling[]> {
  const rows = await sql<Named>(
    `select r.id as "relationId", p.from_id as "documentId", p.to_id as "targetId", p.said_in as "saidIn", p.quote,
       r.cited -> 'provisions' as named
     from legal.public_relation p join legal.relation r using (id)
     where p.from_id = any ($1::uuid[]) and jsonb_array_length(r.cited -> 'provisions') > 0`,
    [ids],
  );
  const parts = await partsOf(sql, [...new Set(rows.map(({ targetId }) => targetId))]);
  return rows.flatMap(({ named, ...said }) => {
    const divisions = parts.get(said.targetId) ?? [];
    if (!divisions.some(({ kind }) => kind === 'article')) return [];
    return named
      .filter((provision) => findProvision(divisions, provision) === null)
      .map((provision) => ({ ...said, place: writtenProvision(provision) }));
  });
}

interface Part {
  eId: string;
  kind: DivisionKind;
}

/** Of many documents at once, without their words. */
async function partsOf(sql: Sql, ids: readonly string[]): Promise<Map<string, Part[]>> {
  const rows = await sql<Part & { documentId: string }>(
    `select document_id as "documentId", e_id as "eId", kind from legal.public_division
     where document_id = any ($1::uuid[]) order by document_id, position`,
    [ids],
  );
  const parts = new Map<string, Part[]>();
  for (const { documentId, ...part } of rows) {
    const known = parts.get(documentId);
    if (known) known.push(part);
    else parts.set(documentId, [part]);
  }
  return parts;
}
