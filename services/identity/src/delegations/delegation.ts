import type { Right } from '@portal/kit';

/** A right held for somebody else, for a time (uỷ quyền, Điều 14). */
export interface DelegationRow {
  id: string;
  grantor_id: string;
  grantee_id: string;
  appointment_id: string;
  parent_id: string | null;
  rights: Right[];
  sections: string[] | null;
  fields: string[] | null;
  may_delegate: boolean;
  decision_number: string;
  from_at: Date | null;
  until_at: Date | null;
  revoke_reason: string | null;
  /** COMING, RUNNING, ENDED or REVOKED at the moment of reading. */
  state: string;
}

export const DELEGATION_COLUMNS = `d.id, d.grantor_id, d.grantee_id, d.appointment_id, d.parent_id, d.rights, d.sections,
  d.fields, d.may_delegate, d.decision_number, lower(d.valid) as from_at, upper(d.valid) as until_at, d.revoke_reason,
  case when isempty(d.valid) or d.revoked_by is not null then 'REVOKED' when lower(d.valid) > kit.now() then 'COMING'
    when upper(d.valid) <= kit.now() then 'ENDED' else 'RUNNING' end as state`;
