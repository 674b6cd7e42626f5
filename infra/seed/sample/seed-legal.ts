import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayAt, runCommand } from '@portal/kit';
import type { EditorialState, Service, ServiceRuntime } from '@portal/kit';
import { legalSteps, legalTakenIn } from '@portal/legal';
import type { DraftLegalRecord } from '@portal/legal';
import { correctSlip, hasSlip } from './correct-slip.ts';
import { confirmCertain, walkDocument } from '../legal/walk-document.ts';
import type { ImportedDocument } from '../legal/legal-documents.ts';
import { told } from '../walk-steps.ts';
import type { ImportPeople } from '../walk-steps.ts';

const DAY = 86_400_000;

/** The regulation, what it rests on and what has come since: the first documents that know each other (Điều 8.2). */
export async function seedLegal(legal: Service, people: ImportPeople, now: Date): Promise<number> {
  const documents = await readDocuments('legal', now);
  await walkAll(legal, people, documents);
  await confirmCertain(legal.runtime, people);
  for (const document of documents.filter(hasSlip)) await correctSlip(legal.runtime, people, document);
  return documents.length;
}

/** One at each step, so that no desk is empty; what they say of others is left to whoever sits down there. */
export async function seedWaitingLegal(legal: Service, people: ImportPeople, now: Date): Promise<number> {
  const documents = await readDocuments('legal-waiting', now);
  await walkAll(legal, people, documents);
  for (const { sourceKey, returned } of documents)
    if (returned) await returnDocument(legal.runtime, people, sourceKey, returned);
  return documents.length;
}

/** Sent back with its reason: its author mends it and sends it again (Điều 9.2). */
async function returnDocument(
  runtime: ServiceRuntime,
  { secretariat }: ImportPeople,
  sourceKey: string,
  reason: string,
): Promise<void> {
  const [record] = await legalTakenIn(runtime, [sourceKey]);
  if (!record) throw new Error(`sample ${sourceKey} is not there`);
  const input = { id: record.id, expectedVersion: record.lock_version, reasonCode: 'OTHER', reason };
  const { refusals } = await runCommand(runtime, secretariat, legalSteps.return, input);
  if (refusals.length > 0) throw new Error(`sample ${sourceKey}: ${told(runtime, refusals).join(' ')}`);
}

async function walkAll(
  { runtime }: Service,
  people: ImportPeople,
  documents: readonly SampleDocument[],
): Promise<number> {
  for (const { until, returned: _returned, ...document } of documents) {
    const outcome = await walkDocument(runtime, people, until)(document);
    if (typeof outcome !== 'string')
      throw new Error(`sample ${outcome.sourceKey}, ${outcome.act}: ${outcome.reasons.join(' ')}`);
  }
  return documents.length;
}

/** With where it is to wait, or why it went back from there. */
type SampleDocument = ImportedDocument & { until: EditorialState; returned: string | undefined };

/** Files of `key: value` lines, `---`, and the text; in the order of their names. */
async function readDocuments(place: string, now: Date): Promise<SampleDocument[]> {
  const folder = join(import.meta.dirname, place);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    files.map(async (name) => {
      const [top = '', text = ''] = (await readFile(join(folder, name), 'utf8')).split('\n---\n');
      const head = Object.fromEntries(
        top.split('\n').map((line) => {
          const at = line.indexOf(':');
          return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
        }),
      );
      return {
        sourceKey: `sample:${place}:${name.replace('.txt', '')}`,
        returned: head['returned'],
        until: (head['until'] ?? 'PUBLISHED') as EditorialState,
        content: contentOf(head, text.trim(), now),
      };
    }),
  );
}

function contentOf(head: Record<string, string>, text: string, now: Date): DraftLegalRecord['content'] {
  const { type, number, title, issuer = '', effectiveOn, days, fields } = head;
  const issuedOn = head['issuedOn'] ?? dayAt(new Date(now.getTime() - Number(days ?? 1) * DAY));
  const [year = '', month = '', day = ''] = issuedOn.split('-');
  return {
    text: text.replace('{ngày ký}', `ngày ${day} tháng ${month} năm ${year}`),
    ...{ issuedOn, effectiveOn: effectiveOn ?? issuedOn, issuers: [issuer] },
    type: type as DraftLegalRecord['content']['type'],
    ...{ number, title, fields: fields?.split(/,\s*/) ?? [] },
  };
}
