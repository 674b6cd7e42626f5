import { runCommand } from '@portal/kit';
import type { Actor, Refusal, ServiceRuntime } from '@portal/kit';
import { passwordMatches } from './password.ts';
import { countGuess } from './slow-down.ts';
import { startSession } from './start-session.ts';
import { digestOf, newToken } from './token.ts';

export interface SignIn {
  account: string;
  password: string;
  address: string;
  userAgent?: string | null;
}

export interface SignedIn {
  sessionId: string;
  token: string;
  personId: string;
}

interface AccountRow {
  person_id: string;
  password_hash: string | null;
}

export async function accountNamed(runtime: ServiceRuntime, account: string): Promise<AccountRow | null> {
  const [row] = await runtime.query<AccountRow>({
    name: 'account-named',
    text: 'select person_id, password_hash from identity.account where account = $1',
    values: [account],
  });
  return row ?? null;
}

/**
 * Counted first, looked at second (see slow-down). The password itself goes no further than this function: the command
 * that writes the session, and so the audit row, never sees it.
 */
export async function signIn(
  runtime: ServiceRuntime,
  actor: Actor,
  { password, address, userAgent, ...input }: SignIn,
): Promise<{ value: SignedIn | null; refusals: Refusal[] }> {
  const account = input.account.trim().toLowerCase();
  const seconds = await countGuess(runtime, account, address);
  if (seconds > 0) return { value: null, refusals: [{ code: 'SIGN_IN_TOO_OFTEN', params: { seconds } }] };

  const found = await accountNamed(runtime, account);
  const right = await passwordMatches(found?.password_hash ?? null, password);
  if (!found || !right) return { value: null, refusals: [{ code: 'SIGN_IN_FAILED' }] };

  const token = newToken();
  const personId = found.person_id;
  const { value, refusals } = await runCommand(runtime, { ...actor, personId }, startSession, {
    ...{ personId, account, address },
    tokenDigest: digestOf(token),
    userAgent: userAgent ?? null,
  });
  return value === null ? { value: null, refusals } : { value: { ...value, token }, refusals: [] };
}
