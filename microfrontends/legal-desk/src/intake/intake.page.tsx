import { goTo, LEGAL_RECORD, NewRecord } from '@portal/ui';
import type { DeskProps } from '@portal/ui';

/** A document comes in at this desk; saved, it is shown where it goes on. */
export function IntakePage({ base }: DeskProps) {
  const desk = base.slice(0, base.lastIndexOf('/'));
  return <NewRecord onSaved={(id) => goTo(`${desk}/${LEGAL_RECORD}/${encodeURIComponent(id)}`)} />;
}
