import type { ServiceRuntime } from '@portal/kit';
import type { ReadableEdition } from './edition-reading.policy.ts';

/** The editions that a file was ever tied to, with what their reading policy asks. */
export const editionsOfFile = (runtime: ServiceRuntime, fileId: string): Promise<ReadableEdition[]> =>
  runtime.query<ReadableEdition>({
    name: 'editions-of-file',
    text: `select w.state, w.author_id, w.unit_id, w.section, w.field
           from content.edition_file f join content.workflow_item w using (edition_id) where f.file_id = $1`,
    values: [fileId],
  });
