import type { ServiceRuntime } from '@portal/kit';

/** After the last sign of life (D20). */
export const CLAIM_LASTS = '10 minutes';

export interface ClaimRow {
  edition_id: string;
  person_id: string;
  since: Date;
  expires_at: Date;
}

/** Who is looking at each of these editions now, whoever came first first. */
export async function claimsOf(runtime: ServiceRuntime, ids: readonly string[]): Promise<ClaimRow[][]> {
  const rows = await runtime.query<ClaimRow>({
    name: 'claims-of-editions',
    text: `select edition_id, person_id, since, seen_at + $2::interval as expires_at from content.claim
           where edition_id = any ($1::uuid[]) and seen_at > kit.now() - $2::interval order by since, person_id`,
    values: [ids, CLAIM_LASTS],
  });
  return ids.map((id) => rows.filter(({ edition_id }) => edition_id === id));
}
