import type { ServiceRuntime } from '@portal/kit';

export interface SessionRow {
  id: string;
  person_id: string;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  address: string | null;
  user_agent: string | null;
}

/** The sessions that still open a door, the most recently used first. */
export const openSessions = (runtime: ServiceRuntime, personId: string) =>
  runtime.query<SessionRow>({
    name: 'open-sessions',
    text: `select id, person_id, created_at, last_seen_at, expires_at, address, user_agent from identity.session
      where person_id = $1 and ended_at is null and expires_at > kit.now()
        and last_seen_at > kit.now() - interval '2 hours'
      order by last_seen_at desc, id`,
    values: [personId],
  });

export async function sessionById(runtime: ServiceRuntime, id: string): Promise<SessionRow | null> {
  const [row] = await runtime.query<SessionRow>({
    name: 'session-by-id',
    text: `select id, person_id, created_at, last_seen_at, expires_at, address, user_agent from identity.session
      where id = $1`,
    values: [id],
  });
  return row ?? null;
}
