import type { PreparedQuery, ServiceRuntime } from '@portal/kit';
import type { ForceRelation, Work } from './force.ts';
import { livesOf } from './lives.ts';
import type { Life } from './lives.ts';

interface WorkRow {
  id: string;
  issued_on: string | null;
  effective_on: string | null;
  expires_on: string | null;
}

interface EdgeRow {
  id: string;
  kind: ForceRelation['kind'];
  from_id: string;
  to_id: string;
  provisions: string[];
  effective_on: string | null;
  until: string | null;
}

/** The documents and all on which their validity rests: what changes them, and what changes that. */
const CAUSES = `with recursive cause(id) as (
    select unnest($1::uuid[])
    union
    select r.from_id from legal.public_relation r join cause on r.to_id = cause.id
    where r.kind in ('AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS')
  )`;

/** A prepared read, or one within a transaction. */
export type Read = <Row extends object>(query: PreparedQuery) => Promise<Row[]>;

/** Of each document that is public; nothing of the others. */
export async function readLives(read: Read, ids: readonly string[]): Promise<Map<string, Life>> {
  const works = await read<WorkRow>({
    name: 'works-of-causes',
    text: `${CAUSES} select d.id, d.issued_on, d.effective_on, d.expires_on
      from legal.public_document d join cause using (id) where d.withdrawn_at is null`,
    values: [ids],
  });
  const edges = await read<EdgeRow>({
    name: 'edges-of-causes',
    text: `${CAUSES} select r.id, r.kind, r.from_id, r.to_id, r.provisions, r.effective_on, r.until
      from legal.public_relation r join cause on r.to_id = cause.id
      where r.kind in ('AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS')`,
    values: [ids],
  });
  return livesOf(works.map(workOf), edges.map(edgeOf));
}

/** In the order of the ids; for the loader. */
export async function livesById(runtime: ServiceRuntime, ids: readonly string[]): Promise<Life[]> {
  const lives = await readLives((query) => runtime.query(query), ids);
  return ids.map((id) => lives.get(id) ?? []);
}

const workOf = ({ id, issued_on, effective_on, expires_on }: WorkRow): Work => ({
  ...{ id, issuedOn: issued_on, effectiveOn: effective_on, expiresOn: expires_on },
});

const edgeOf = ({ id, kind, from_id, to_id, provisions, effective_on, until }: EdgeRow): ForceRelation => ({
  ...{ id, kind, from: from_id, to: to_id, provisions, effectiveOn: effective_on, until },
});
