import { runCommand } from '@portal/kit';
import type { Command, CommandInput, ServiceRuntime } from '@portal/kit';
import { correctLegalRecord, legalSteps, legalTakenIn, saveLegalRecord } from '@portal/legal';
import type { ImportedDocument } from '../legal/legal-documents.ts';
import { told, walkSteps } from '../walk-steps.ts';
import type { ImportPeople } from '../walk-steps.ts';

const SLIP = { wrong: 'ít nhất 05 ngày', right: 'ít nhất 07 ngày' };
const NOTE = `Điểm b khoản 2 in nhầm “${SLIP.wrong}”; đúng là “${SLIP.right}”.`;

export const hasSlip = ({ content }: ImportedDocument): boolean => content.text.includes(SLIP.wrong);

/** A day count that was printed wrong: the correction goes all the steps, and the old text can still be read (D6). */
export async function correctSlip(
  runtime: ServiceRuntime,
  people: ImportPeople,
  { sourceKey, content }: ImportedDocument,
): Promise<void> {
  const act = async <Input extends object, Subject, Value>(
    command: Command<Input, Subject, Value>,
    input: Input & CommandInput,
  ): Promise<Value> => {
    const { value, refusals } = await runCommand(runtime, people.author, command, input);
    if (value === null) throw new Error(`sample, ${command.name}: ${told(runtime, refusals).join(' ')}`);
    return value;
  };
  const [posted] = await legalTakenIn(runtime, [sourceKey]);
  if (!posted) throw new Error(`sample ${sourceKey} is not there`);
  const { recordId } = await act(correctLegalRecord, { id: posted.id, note: NOTE });
  const text = content.text.replace(SLIP.wrong, SLIP.right);
  const saved = await act(saveLegalRecord, { id: recordId, content: { ...content, text } });
  if (!('version' in saved)) throw new Error('the sample bears a secrecy mark');
  const walk = { runtime, people, steps: legalSteps, until: 'published' as const };
  const refused = await walkSteps(walk, sourceKey, { id: recordId, state: 'DRAFT', version: saved.version });
  if (refused) throw new Error(`sample, ${refused.act}: ${refused.reasons.join(' ')}`);
}
