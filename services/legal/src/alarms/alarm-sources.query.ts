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
  id: string;
  from_id: string;
  to_id: string;
  said_in: string | null;
  quote: string;
  named: Provision[];
  divisions: { eId: string; kind: DivisionKind }[];
}

/** A part that a confirmed relation names, and that the other document, divided into articles, does not have. */
async function inOthers(sql: Sql, ids: readonly string[]): Promise<Dangling[]> {
  const rows = await sql<Named>(
    `select r.id, p.from_id, p.to_id, p.said_in, p.quote, r.cited -> 'provisions' as named,
       (select jsonb_agg(jsonb_build_object('eId', e_id, 'kind', kind) order by position)
        from legal.public_division v where v.document_id = p.to_id) as divisions
     from legal.public_relation p join legal.relation r using (id)
     where p.from_id = any ($1::uuid[]) and jsonb_array_length(r.cited -> 'provisions') > 0
       and exists (select from legal.public_division v where v.document_id = p.to_id and v.kind = 'article')`,
    [ids],
  );
  return rows.flatMap(({ id, from_id, to_id, said_in, quote, named, divisions }) =>
    named
      .filter((provision) => findProvision(divisions, provision) === null)
      .map((provision) => ({
        ...{ documentId: from_id, relationId: id, targetId: to_id, saidIn: said_in, quote },
        place: writtenProvision(provision),
      })),
  );
}
