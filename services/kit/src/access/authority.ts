import type { Right } from './rights.ts';

/** What a right is asked for. An absent key is not asked about; null says that the thing has none. */
export interface Scope {
  unit?: string | null;
  section?: string | null;
  field?: string | null;
  area?: string | null;
  /** One edition: what somebody was assigned alone (Điều 14.1). */
  item?: string | null;
}

/** On what a right rests: the person's own appointment, or a delegation ("TUQ."). */
export interface Basis {
  role: string;
  appointmentId: string;
  onBehalfOf: string | null;
  delegationId: string | null;
  /** Appointed as acting ("Q."). */
  acting: boolean;
}

/** Answers whether the actor holds a right: under lock within a command, batched on the read side (D2). */
export interface Authority {
  may(right: Right, scope: Scope): Promise<Basis | null>;
}
