import {
  EditionState,
  FieldReference,
  globalId,
  PersonReference,
  SectionReference,
  STATE_NAMES,
  UnitReference,
} from '@portal/kit';
import { ContentKind } from '../kinds/content-item.view.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { EditionRow } from './edition-row.ts';
import { SubmissionMode } from './edition.inputs.ts';
import { EditionView } from './edition.view.ts';

/** What a queue shows; the text and the way so far are read when asked for. */
export function presentEdition(row: EditionRow, language: 'vi' | 'en'): EditionView {
  return Object.assign(new EditionView(), {
    row,
    id: globalId('Edition', row.id),
    number: row.number,
    version: row.lock_version,
    state: EditionState[row.state],
    stateName: STATE_NAMES[row.state][language],
    kind: ContentKind[row.kind],
    kindName: KINDS[row.kind].name[language],
    mode: SubmissionMode[row.mode],
    title: row.title,
    section: SectionReference.to(row.section),
    field: row.field ? FieldReference.to(row.field) : null,
    unit: row.unit_id ? UnitReference.to(row.unit_id) : null,
    author: PersonReference.to(row.author_id),
    enteredStateAt: row.entered_state_at,
    firstReceivedAt: row.first_received_at,
    acceptedAt: row.accepted_at,
    publishedAt: row.published_at,
    declaration: row.declared_at !== null,
    lastSavedAt: row.last_saved_at,
  });
}
