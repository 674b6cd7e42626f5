/** A section, a field of it, or one edition in it, given to a member or deputy to edit at step 1 (phân công, Điều 14). */
export interface AssignmentRow {
  id: string;
  person_id: string;
  section: string;
  field: string | null;
  item_id: string | null;
  note: string | null;
  decision_number: string | null;
  assigned_by: string;
  from_at: Date | null;
  until_at: Date | null;
}

export const ASSIGNMENT_COLUMNS = `s.id, s.person_id, s.section, s.field, s.item_id, s.note, s.decision_number,
  s.assigned_by, lower(s.valid) as from_at, upper(s.valid) as until_at`;

/** What is asked of whoever assigns: a null field stands for all, which an office limited to some does not cover. */
export const powerOver = ({ section, field }: { section: string; field?: string | null }) => ({
  section,
  field: field ?? null,
});
