import type { ServiceRuntime } from '@portal/kit';
import { digestOf } from './token.ts';

export interface ResolvedSession {
  personId: string;
  sessionId: string;
  language: 'vi' | 'en';
}

/**
 * Whose session a cookie is, asked by the gateway for every request (D23). It ends when it expires, when it is ended,
 * or after two hours without a request; "last seen" is written once a minute at most.
 */
export async function resolveSession(
  runtime: ServiceRuntime,
  token: string,
): Promise<ResolvedSession | null> {
  const [row] = await runtime.query<{ id: string; person_id: string; language: 'vi' | 'en' }>({
    name: 'resolve-session',
    text: `with found as (
        select s.id, s.person_id, p.language, s.last_seen_at
        from identity.session s join identity.person p on p.id = s.person_id
        where s.token_sha256 = $1 and s.ended_at is null and s.expires_at > kit.now()
          and s.last_seen_at > kit.now() - interval '2 hours'
      ), seen as (
        update identity.session s set last_seen_at = kit.now()
        from found where s.id = found.id and found.last_seen_at < kit.now() - interval '1 minute'
      )
      select id, person_id, language from found`,
    values: [digestOf(token)],
  });
  return row ? { sessionId: row.id, personId: row.person_id, language: row.language } : null;
}
