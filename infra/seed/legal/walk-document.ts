import { confirmRelation, draftLegalRecord, legalSteps, legalTakenIn, certainProposals } from '@portal/legal';
import { runCommand } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import type { Refused, TakeIn } from '../news/take-in.ts';
import { isAtItsEnd, told, walkSteps } from '../walk-steps.ts';
import type { ImportPeople, Standing, Until } from '../walk-steps.ts';
import type { ImportedDocument } from './legal-documents.ts';

/** Takes documents through the commands as people would; one that is there already goes on from where it stands. */
export function walkDocument(
  runtime: ServiceRuntime,
  people: ImportPeople,
  until: Until,
): TakeIn<ImportedDocument> {
  async function drafted({ sourceKey, content }: ImportedDocument): Promise<Standing | Refused> {
    const input = { mode: 'INDIVIDUAL' as const, content, sourceKey };
    const { value, refusals } = await runCommand(runtime, people.author, draftLegalRecord, input);
    if (value === null) return { sourceKey, act: 'draftLegalRecord', reasons: told(runtime, refusals) };
    if ('blockId' in value) return { sourceKey, act: 'draftLegalRecord', reasons: [value.level] };
    return { id: value.recordId, state: 'DRAFT', version: value.version };
  }

  return async (document) => {
    const [there] = await legalTakenIn(runtime, [document.sourceKey]);
    const standing: Standing | Refused = there
      ? { id: there.id, state: there.state, version: there.lock_version }
      : await drafted(document);
    if ('reasons' in standing) return standing;
    if (there && isAtItsEnd(standing, until)) return 'unchanged';
    const walk = { runtime, people, steps: legalSteps, until };
    return (await walkSteps(walk, document.sourceKey, standing)) ?? (there ? 'finished' : 'added');
  };
}

/** What number and day leave no doubt of is confirmed as the secretariat would; the rest waits for an officer. */
export async function confirmCertain(
  runtime: ServiceRuntime,
  { secretariat }: ImportPeople,
): Promise<number> {
  let confirmed = 0;
  for (const id of await certainProposals(runtime)) {
    const { value } = await runCommand(runtime, secretariat, confirmRelation, { id });
    if (value) confirmed += 1;
  }
  return confirmed;
}
