import type { ReactionContext } from '@portal/kit';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { placeInWords } from '../structure/place-in-words.ts';
import type { Alarm } from './alarm.ts';

interface Told {
  title: string;
  record_id: string;
  unit_id: string | null;
  section: string;
  field: string | null;
  author_id: string;
  target_type: DocumentType | null;
  target_number: string | null;
  target_title: string | null;
}

/** Whoever brought the document in, its unit and the office hear of it (Điều 10.2b). */
export async function recordRaised(
  ctx: Pick<ReactionContext, 'sql' | 'record'>,
  id: string,
  { kind, documentId, targetId, place, since, quote }: Alarm,
): Promise<void> {
  const [row] = await ctx.sql<Told>(
    `select d.title, d.record_id, w.unit_id, w.section, w.field, w.author_id,
       t.type as target_type, t.number as target_number, t.title as target_title
     from legal.document d join legal.workflow_item w on w.edition_id = d.record_id
       left join legal.document t on t.id = $2 where d.id = $1`,
    [documentId, targetId],
  );
  if (!row) return;
  const named = row.target_type && called(row.target_type, row.target_number, row.target_title);
  const isDangling = kind === 'REFERENCE_DANGLING';
  ctx.record({
    type: isDangling ? 'legal-reference.dangling' : 'legal-basis.lost',
    subject: { type: 'LegalAlarm', id },
    payload: {
      ...{ documentId, recordId: row.record_id, title: row.title, authorId: row.author_id, actorId: null },
      ...{ unitId: row.unit_id, section: row.section, field: row.field },
      ...{ isBasis: kind === 'BASIS_LOST', since },
      // Names of places and documents are Vietnamese in every language.
      what: isDangling ? quote : [place && placeInWords(place), named].filter(Boolean).join(' '),
    },
  });
}

/** “Luật 67/2006/QH11”: how people call a document. */
export const called = (type: DocumentType, number: string | null, title: string | null): string =>
  [DOCUMENT_TYPES[type].name, number ?? title].filter(Boolean).join(' ');
