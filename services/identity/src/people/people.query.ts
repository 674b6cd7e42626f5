import type { ServiceRuntime } from '@portal/kit';
import { inOrder } from '../in-order.ts';

export interface PersonRow {
  id: string;
  name: string;
  office: string | null;
}

export async function peopleById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<PersonRow>({
    name: 'people-by-id',
    text: 'select id, name, office from identity.person where id = any ($1::uuid[])',
    values: [ids],
  });
  return inOrder(ids, rows, (row) => row.id);
}
