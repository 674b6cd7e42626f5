import type { ServiceRuntime } from '@portal/kit';

export interface PersonalWordsRow {
  remarks: number;
  reasons: number;
  audit_details: number;
}

/** What content keeps of what one person said beside the texts themselves: the same rows that an erasure takes. */
export async function personalWordsOf(runtime: ServiceRuntime, personId: string): Promise<PersonalWordsRow> {
  const [row] = await runtime.query<PersonalWordsRow>({
    name: 'personal-words',
    text: `select
        (select count(*)::int from content.remark where person_id = $1) as remarks,
        (select count(*)::int from content.review_step where person_id = $1 and remark <> '')
          + (select count(*)::int from content.retro_review where reviewer_id = $1 and remark <> '') as reasons,
        (select count(*)::int from content.audit_detail where detail ->> 'personId' = $1::text) as audit_details`,
    values: [personId],
  });
  return row ?? { remarks: 0, reasons: 0, audit_details: 0 };
}
