import type { ServiceRuntime } from '@portal/kit';

/** Proposals of which number and day leave no doubt. */
export async function certainProposals(runtime: ServiceRuntime): Promise<string[]> {
  const rows = await runtime.query<{ id: string }>({
    name: 'certain-proposals',
    text: `select id from legal.relation where state = 'PROPOSED' and is_certain order by id`,
    values: [],
  });
  return rows.map(({ id }) => id);
}

export interface LegalStanding {
  documents: number;
  /** Of them, those in which articles or clauses were found. */
  divided: number;
  relations: number;
  /** Proposals to a document that is there, on which an officer has yet to decide. */
  waiting: number;
  /** Proposals to documents that are not there. */
  unknown: number;
  /** Places that documents name in themselves and do not have. */
  dangling: number;
}

/** How the posted documents hang together. */
export async function legalStanding(runtime: ServiceRuntime): Promise<LegalStanding> {
  const [standing] = await runtime.query<LegalStanding & Record<string, unknown>>({
    name: 'legal-standing',
    text: `select
        (select count(*)::int from legal.public_document where withdrawn_at is null) as documents,
        (select count(distinct document_id)::int from legal.public_division where kind in ('article', 'clause')) as divided,
        (select count(*)::int from legal.public_relation) as relations,
        (select count(*)::int from legal.relation where state = 'PROPOSED' and to_id is not null) as waiting,
        (select count(*)::int from legal.relation where state = 'PROPOSED' and to_id is null) as unknown,
        (select count(*)::int from legal.dangling_reference) as dangling`,
    values: [],
  });
  if (!standing) throw new Error('no answer');
  return standing;
}
