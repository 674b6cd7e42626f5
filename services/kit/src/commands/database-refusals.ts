import type { RefusalList } from '../refusals/refusals.ts';
import type { Refusal } from '../subgraph/shared.view.ts';

/** What PostgreSQL tells of an error; MikroORM's exceptions carry the same fields. */
interface DatabaseError {
  code: string;
  detail?: string;
  constraint?: string;
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
/** Raised by our own triggers, with the refusal's code as its detail. */
const OWN_REFUSAL = 'P0R01';

function databaseError(error: unknown): DatabaseError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const { code, detail, constraint } = error as Error & DatabaseError;
  return { code, detail, constraint };
}

export function isTransient(error: unknown): boolean {
  const code = databaseError(error)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** What the database refused in the words of a list; null when it is a fault and no refusal. */
export function refusalsOfError(error: unknown, list: RefusalList): Refusal[] | null {
  const { code, detail, constraint } = databaseError(error) ?? {};
  if (code === OWN_REFUSAL && detail) return [{ code: detail }];
  if (constraint === undefined) return null;
  const known = Object.keys(list).find((name) => list[name]?.constraints?.includes(constraint));
  return known === undefined ? null : [{ code: known }];
}
