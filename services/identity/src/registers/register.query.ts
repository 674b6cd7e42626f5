import type { ServiceRuntime } from '@portal/kit';
import { inOrder } from '../in-order.ts';
import type { Register } from './open-register-entry.ts';

export interface RegisterRow {
  id: string;
  register: Register;
  code: string;
  name: string;
  position: number;
}

const COLUMNS = 'id, register, code, name, position';

/** What is open now, in the order of the register. */
export const openEntries = (runtime: ServiceRuntime, register: Register) =>
  runtime.query<RegisterRow>({
    name: 'open-register-entries',
    text: `select ${COLUMNS} from identity.register_entry
      where register = $1 and (closed_at is null or closed_at > kit.now()) order by position, code`,
    values: [register],
  });

/** Closed ones too: what was filed under them keeps its section. */
export async function entriesByCode(runtime: ServiceRuntime, register: Register, codes: readonly string[]) {
  const rows = await runtime.query<RegisterRow>({
    name: 'register-entries-by-code',
    text: `select ${COLUMNS} from identity.register_entry where register = $1 and code = any ($2::text[])`,
    values: [register, codes],
  });
  return inOrder(codes, rows, (row) => row.code);
}

export async function entriesById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<RegisterRow>({
    name: 'register-entries-by-id',
    text: `select ${COLUMNS} from identity.register_entry where id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows, (row) => row.id);
}
