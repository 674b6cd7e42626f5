import { fromGlobalId } from '@portal/kit';
import type { Context, StepRow } from '@portal/kit';
import type { EditionRow } from '../editions/edition-row.ts';
import { loadersOf } from '../loaders.ts';
import type { ChangesSince } from './changes.view.ts';
import { savedText } from './saved-text.query.ts';

/** The older text of a comparison, and what makes it the one to compare with. */
export interface Base {
  revisionId: string;
  at: Date;
  step: StepRow | null;
  earlier: EditionRow | null;
}

/** What the reader asked for; unasked, the text as they last had it in their hands. Null when there is none. */
export async function baseOfComparison(
  context: Context,
  row: EditionRow,
  asked: ChangesSince | null,
): Promise<Base | null> {
  const steps = await loadersOf(context).steps.load(row.id);
  if (asked?.revision != null) return baseOfRevision(context, row, asked.revision);
  if (asked?.step != null) {
    const id = fromGlobalId(asked.step, 'ReviewStep');
    return baseOfStep(steps.find((step) => step.id === id));
  }
  return (
    baseOfStep(steps.findLast(({ person_id }) => person_id === context.actor.personId)) ??
    (await baseOfUnit(context, row, steps)) ??
    baseOfEarlier(context, row)
  );
}

const baseOfStep = (step: StepRow | undefined): Base | null =>
  step?.revision_id ? { revisionId: step.revision_id, at: step.at, step, earlier: null } : null;

/** Điều 11.4: whoever heads the unit answers for what the unit approved, also when a deputy did. */
async function baseOfUnit(context: Context, row: EditionRow, steps: StepRow[]): Promise<Base | null> {
  const approved = baseOfStep(steps.findLast(({ action }) => action === 'unitApprove'));
  if (!approved) return null;
  const { unit_id: unit, section, field } = row;
  return (await context.authority.may('UNIT_APPROVE', { unit, section, field })) ? approved : null;
}

/** Who never had it in their hands reads a correction against what is posted, a resubmission against what was returned. */
async function baseOfEarlier(context: Context, row: EditionRow): Promise<Base | null> {
  const id = row.corrects ?? row.resubmits;
  const earlier = id && (await loadersOf(context).edition.load(id));
  return earlier
    ? { revisionId: earlier.current_revision_id, at: earlier.entered_state_at, step: null, earlier }
    : null;
}

async function baseOfRevision(context: Context, row: EditionRow, number: number): Promise<Base | null> {
  const text = await savedText(context.runtime, row.id, number);
  // A draft is its author's alone, also when it is long past.
  if (!text || (text.draft && row.author_id !== context.actor.personId)) return null;
  return { revisionId: text.id, at: text.saved_at, step: null, earlier: null };
}
