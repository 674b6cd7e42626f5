import type { ServiceRuntime } from '@portal/kit';
import type { EventType } from '@portal/schema';

/** The events after which something on the public site reads differently. */
const PUBLIC = new Set<EventType>([
  ...(['edition.posted', 'edition.withdrawn'] as const),
  ...(['record.confirmed', 'record.owner-assigned'] as const),
  ...(['legal-record.posted', 'legal-record.withdrawn'] as const),
  ...(['legal-relation.confirmed', 'legal-relation.rejected'] as const),
  ...(['legal-authority.added', 'legal-authority.succeeded'] as const),
  ...(['register-entry.opened', 'register-entry.changed', 'register-entry.closed'] as const),
  ...(['unit.created', 'unit.changed', 'unit.closed'] as const),
  ...(['appointment.made', 'appointment.ended', 'contact.changed'] as const),
]);

const POLL_MS = 500;

const present = {
  name: 'bus-present',
  text: 'select coalesce(max(position), 0)::text as position from kit.bus_event',
  values: [],
};

const since = (position: string) => ({
  name: 'bus-since',
  text: 'select position::text, type from kit.bus_event where position > $1 order by position limit 500',
  values: [position],
});

/** Tells within a moment of a public change, on a notification, and by looking where one was lost (D24). */
export function publicChanges({ runtime }: { runtime: ServiceRuntime }, changed: () => void): () => void {
  let position: string | null = null;
  const look = async () => {
    if (position === null) {
      position = (await runtime.query<{ position: string }>(present))[0]?.position ?? '0';
      return changed();
    }
    const events = await runtime.query<{ position: string; type: EventType }>(since(position));
    position = events.at(-1)?.position ?? position;
    if (events.some(({ type }) => PUBLIC.has(type))) changed();
  };
  // While the database cannot be asked, what is kept lives its sixty seconds and the next look tells.
  const lookQuietly = () => void look().catch(() => undefined);
  lookQuietly();
  const timer = setInterval(lookQuietly, POLL_MS);
  const listening = runtime.listener.listen('bus', lookQuietly);
  return () => {
    clearInterval(timer);
    void listening.then((stop) => stop());
  };
}
