import type { Context } from '@portal/kit';
import { mayReadEdition } from '../editions/edition-reading.policy.ts';
import { editionsOfFile } from '../editions/editions-of-file.query.ts';

/**
 * A file is read under the policy of what it belongs to (D13): everybody reads the files of a posted edition; those of
 * an edition on its way are for its readers; one that hangs on nothing yet is for whoever uploaded it.
 */
export async function mayReadFile(
  context: Context,
  file: { id: string; uploadedBy: string | null },
): Promise<boolean> {
  const [open] = await context.runtime.query({
    name: 'file-is-public',
    text: `select 1 from content.publication_file f join content.publication p using (item_id)
           where f.file_id = $1 and p.withdrawn_at is null limit 1`,
    values: [file.id],
  });
  if (open) return true;
  const { personId } = context.actor;
  if (personId === null) return false;
  if (file.uploadedBy === personId) return true;
  const editions = await editionsOfFile(context.runtime, file.id);
  const answers = await Promise.all(
    editions.map((edition) => mayReadEdition(context.authority, personId, edition)),
  );
  return answers.includes(true);
}
