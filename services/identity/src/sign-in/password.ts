import { hash, verify } from '@node-rs/argon2';
import type { Refusal } from '@portal/kit';

/** What one hash costs. ORDINARY is OWASP's choice for argon2id; CHEAP is for test databases only. */
export const HASH_COST = {
  ORDINARY: { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
  CHEAP: { memoryCost: 64, timeCost: 1, parallelism: 1 },
} as const;
export type HashCost = keyof typeof HASH_COST;

/** The library's Algorithm.Argon2id, an enum that isolated modules cannot name. */
const ARGON2ID = 2;

const SHORTEST = 12;
const LONGEST = 200;

export const hashPassword = (password: string, cost: HashCost = 'ORDINARY'): Promise<string> =>
  hash(password.normalize('NFC'), { algorithm: ARGON2ID, ...HASH_COST[cost] });

let nobody: Promise<string> | undefined;

/** Takes as long for an account that does not exist: the answer's time does not tell which accounts there are. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await nobody), password.slice(0, LONGEST * 4).normalize('NFC'));
  return stored !== null && matches;
}

/** Length is what counts; rules about signs only make people write passwords down. */
export function weaknesses(password: string, account: string): Refusal[] {
  const length = [...password.normalize('NFC')].length;
  const field = 'password';
  if (length < SHORTEST) return [{ code: 'PASSWORD_TOO_SHORT', params: { least: SHORTEST }, field }];
  if (length > LONGEST) return [{ code: 'PASSWORD_TOO_LONG', params: { most: LONGEST }, field }];
  const name = account.split('@')[0] ?? account;
  if (password.toLowerCase().includes(name.toLowerCase())) return [{ code: 'PASSWORD_HOLDS_ACCOUNT', field }];
  return [];
}
