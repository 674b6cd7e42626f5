import type { ReactionContext } from '@portal/kit';
import { called } from '../documents/called.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { placeInWords } from '../structure/place-in-words.ts';
import type { Alarm } from './alarm.ts';

export interface RaisedAlarm extends Alarm {
  id: string;
}

interface Told {
  documentId: string;
  recordId: string;
  title: string;
  authorId: string;
  unitId: string | null;
  section: string;
  field: string | null;
}

interface Target {
  id: string;
  type: DocumentType;
  number: string | null;
  title: string;
}

/** Whoever brought a document in, its unit and the office hear of it (Điều 10.2b). */
export async function recordRaised(
  ctx: Pick<ReactionContext, 'sql' | 'record'>,
  alarms: readonly RaisedAlarm[],
): Promise<void> {
  const documents = await ctx.sql<Told>(
    `select d.id as "documentId", d.record_id as "recordId", d.title, w.author_id as "authorId",
       w.unit_id as "unitId", w.section, w.field
     from legal.document d join legal.workflow_item w on w.edition_id = d.record_id where d.id = any ($1::uuid[])`,
    [alarms.map(({ documentId }) => documentId)],
  );
  const targets = await ctx.sql<Target>(
    'select id, type, number, title from legal.document where id = any ($1::uuid[])',
    [alarms.flatMap(({ targetId }) => targetId ?? [])],
  );
  const told = new Map(documents.map((document) => [document.documentId, document]));
  const named = new Map(targets.map((target) => [target.id, called(target)]));
  for (const { id, kind, documentId, targetId, place, since, quote } of alarms) {
    const isDangling = kind === 'REFERENCE_DANGLING';
    // Names of places and documents are Vietnamese in every language.
    const lost = [place && !isDangling && placeInWords(place), named.get(targetId ?? '')];
    ctx.record({
      type: isDangling ? 'legal-reference.dangling' : 'legal-basis.lost',
      subject: { type: 'LegalAlarm', id },
      payload: {
        ...{ ...told.get(documentId), actorId: null, isBasis: kind === 'BASIS_LOST', since },
        what: isDangling ? quote : lost.filter(Boolean).join(' '),
      },
    });
  }
}
