import type { ServiceRuntime } from '@portal/kit';

interface SavedText {
  id: string;
  saved_at: Date;
  /** Older than what was first sent. */
  draft: boolean;
}

/** One saved text of an edition, by its number. */
export async function savedText(
  runtime: ServiceRuntime,
  editionId: string,
  number: number,
): Promise<SavedText | null> {
  const [row] = await runtime.query<SavedText>({
    name: 'saved-text',
    text: `select r.id, r.saved_at, not exists (select from content.review_step s
             join content.revision sent on sent.id = s.revision_id
             where s.edition_id = r.edition_id and sent.number <= r.number) as draft
           from content.revision r where r.edition_id = $1 and r.number = $2`,
    values: [editionId, number],
  });
  return row ?? null;
}
