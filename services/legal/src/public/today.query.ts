import type { ServiceRuntime } from '@portal/kit';

/** The portal's one clock (D3), so that a sample or a test may live on another day. */
export async function today(runtime: ServiceRuntime): Promise<Date> {
  const [row] = await runtime.query<{ now: Date }>({
    name: 'kit-now',
    text: 'select kit.now() as now',
    values: [],
  });
  return row?.now ?? new Date(NaN);
}
