import type { ServiceRuntime } from '@portal/kit';

export interface ProxyIntakeRow {
  edition_id: string;
  medium: string;
  deliverer: string;
  handed_over_at: Date;
  entered_by: string;
}

/** How each of these editions came, where somebody entered it for its sender. */
export async function proxyIntakes(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(ProxyIntakeRow | null)[]> {
  const rows = await runtime.query<ProxyIntakeRow>({
    name: 'proxy-intakes',
    text: `select edition_id, medium, deliverer, handed_over_at, entered_by from content.proxy_intake
           where edition_id = any ($1::uuid[])`,
    values: [ids],
  });
  return ids.map((id) => rows.find(({ edition_id }) => edition_id === id) ?? null);
}
