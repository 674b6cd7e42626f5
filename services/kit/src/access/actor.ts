export type Language = 'vi' | 'en';

/** Who is asking. What they may do is never part of it; the database is asked each time (D2). */
export interface Actor {
  personId: string | null;
  sessionId: string | null;
  language: Language;
  traceId: string;
  /** user = a person or the public; gateway = signing in and resolving sessions; system = set-up and timers. */
  purpose: 'user' | 'gateway' | 'system';
}

export const anonymous = (traceId = '', language: Language = 'vi'): Actor => ({
  personId: null,
  sessionId: null,
  language,
  traceId,
  purpose: 'user',
});

/** Set-up, sample content and timers act as the system, or as a named person within it. */
export const systemActor = (personId: string | null = null, traceId = 'system'): Actor => ({
  ...anonymous(traceId),
  personId,
  purpose: 'system',
});
