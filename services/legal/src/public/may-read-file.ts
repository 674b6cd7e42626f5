import type { Context } from '@portal/kit';
import { RECORD_ROW } from '../records/record-row.ts';
import type { RecordRow } from '../records/record-row.ts';
import { mayReadRecord } from '../records/record-reading.policy.ts';

/** A file is read under the policy of what it belongs to (D13): the signed original of a posted document by everybody. */
export async function mayReadFile(
  { runtime, actor, authority }: Context,
  file: { id: string; uploadedBy: string | null },
): Promise<boolean> {
  const [open] = await runtime.query({
    name: 'legal-file-is-public',
    text: `select 1 from legal.public_document where withdrawn_at is null
           and content -> 'original' ->> 'fileId' = $1 limit 1`,
    values: [file.id],
  });
  if (open) return true;
  if (actor.personId !== null && file.uploadedBy === actor.personId) return true;
  const records = await runtime.query<RecordRow>({
    name: 'records-of-file',
    text: `${RECORD_ROW} join legal.record_file f on f.record_id = d.id where f.file_id = $1`,
    values: [file.id],
  });
  const answers = await Promise.all(
    records.map((record) => mayReadRecord(authority, actor.personId, record)),
  );
  return answers.includes(true);
}
