import type { Language } from '../access/actor.ts';
import { AuditEntryView } from '../subgraph/audit-trail.view.ts';
import { PersonReference } from '../subgraph/references.view.ts';
import { roleName } from '../workflow/act-names.ts';
import type { TrailRow } from './audit-trail.query.ts';

/** A row of a chain in the reader's language; only the service knows what its own commands are called. */
export function presentTrailRow(
  row: TrailRow,
  language: Language,
  commandName: (command: string, language: Language) => string,
): AuditEntryView {
  const { seq, command, at, digest, detail } = row;
  const basis = detail?.bases[0];
  return Object.assign(new AuditEntryView(), {
    ...{ seq, command, at, digest },
    commandName: commandName(command, language),
    person: detail?.personId ? PersonReference.to(detail.personId) : null,
    onBehalfOf: basis?.onBehalfOf ? PersonReference.to(basis.onBehalfOf) : null,
    roleName: basis ? roleName(basis.role, language) : null,
    remark: detail?.kept.reason ?? detail?.kept.remark ?? null,
    erased: detail === null,
  });
}
