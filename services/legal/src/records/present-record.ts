import { EditionState, globalId, PersonReference, STATE_NAMES, UnitReference } from '@portal/kit';
import type { Language } from '@portal/kit';
import { LegalRecord } from './record.view.ts';
import type { RecordRow } from './record-row.ts';

/** As a queue shows it; what stands in its revision is resolved when it is asked for. */
export const presentRecord = (row: RecordRow, language: Language): LegalRecord =>
  Object.assign(new LegalRecord(), {
    row,
    id: globalId('LegalRecord', row.id),
    state: EditionState[row.state],
    stateName: STATE_NAMES[row.state][language],
    version: row.lock_version,
    title: row.title,
    unit: row.unit_id ? UnitReference.to(row.unit_id) : null,
    author: PersonReference.to(row.author_id),
    enteredStateAt: row.entered_state_at,
    correctionNote: row.correction_note,
    correctsId: row.corrects && globalId('LegalRecord', row.corrects),
  });
