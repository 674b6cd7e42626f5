import { storeOf, useStore } from './store.ts';

/** unknown until asked; unreachable = nobody answered; over = it was open and has ended while somebody was working. */
export type SessionState = 'unknown' | 'unreachable' | 'none' | 'open' | 'over';

export interface Session {
  state: SessionState;
  name: string | null;
}

const session = storeOf<Session>({ state: 'unknown', name: null });

export const useSession = (): Session => useStore(session);

/** Whether desks are to be shown: an ended session leaves them on the screen, with what was typed. */
export const isSignedIn = (): boolean => ['open', 'over'].includes(session.get().state);

/** Told by the network layer when the server no longer knows us; what is on the screen stays. */
export function sessionOver(): void {
  const { state, name } = session.get();
  if (state === 'open') session.set({ state: 'over', name });
}

export interface WrittenRefusal {
  code: string;
  message: string;
  field?: string | null;
}

async function post(
  path: string,
  body: unknown,
): Promise<{ status: number; answer: { name?: string; refusals: WrittenRefusal[] } }> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-portal-csrf': '1' },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    answer: (await response.json()) as { name?: string; refusals: WrittenRefusal[] },
  };
}

/** Asks the server who is here: at the start, and whenever somebody comes back to this page. */
export async function askSession(): Promise<void> {
  const before = session.get();
  const answer = await fetch('/auth/session')
    .then((response) => response.json() as Promise<{ signedIn: boolean; name: string | null }>)
    .catch(() => null);
  if (!answer) {
    if (before.state === 'unknown') session.set({ state: 'unreachable', name: null });
    return;
  }
  // In another tab somebody else sat down: nothing may be done here in their name by whoever reads the old one.
  if (before.state === 'open' && answer.signedIn && answer.name !== before.name) return location.reload();
  if (answer.signedIn) session.set({ state: 'open', name: answer.name });
  else if (before.state === 'open') sessionOver();
  else if (before.state !== 'over') session.set({ state: 'none', name: null });
}

/**
 * Empty when it worked; else what the server says is wrong. When somebody else sits down than was here before, what is
 * remembered goes first.
 */
export async function signIn(
  account: string,
  password: string,
  forget: () => Promise<void>,
): Promise<WrittenRefusal[]> {
  const { status, answer } = await post('/auth/sign-in', { account, password });
  if (status === 200) {
    const name = answer.name ?? null;
    if (name !== session.get().name) await forget();
    session.set({ state: 'open', name });
  }
  return answer.refusals;
}

export async function signOut(): Promise<void> {
  await post('/auth/sign-out', {});
  leave();
}

/** Back to the door, for somebody else. */
export const leave = (): void => session.set({ state: 'none', name: null });

export const setPasswordByLink = async (token: string, password: string): Promise<WrittenRefusal[]> =>
  (await post('/auth/reset', { token, password })).answer.refusals;
