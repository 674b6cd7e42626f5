import { editorialActions, idOf } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { runForEdition } from '../editions/edition-payload.ts';
import { EditionPayload, EditionView } from '../editions/edition.view.ts';
import { editionIdOf } from '../editions/read-input.ts';
import { loadersOf } from '../loaders.ts';
import { isPosting, mayRecordPosting } from './posting.policy.ts';
import { PostingProof, PostingRecord, RecordPostingInput, RecordTakingDownInput } from './posting.view.ts';
import { recordPosting } from './record-posting.ts';
import { recordTakingDown } from './record-taking-down.ts';

const INPUT = { description: 'What happened, where and when.' };

@Resolver(() => EditionView)
export class PostingsResolver {
  @FieldResolver(() => PostingProof, {
    nullable: true,
    description:
      'Proof of posting; null for what is not on show for a time, or was not posted yet (Điều 8.8).',
  })
  async postings(@Root() { row }: EditionView, @Ctx() context: Context): Promise<PostingProof | null> {
    const rows = isPosting(row) ? await loadersOf(context).postings.load(row.item_id) : [];
    if (rows.length === 0) return null;
    const asked = { actor: context.actor, may: context.authority.may };
    return Object.assign(new PostingProof(), {
      records: rows.map((record) => PostingRecord.of(record)),
      actions: await editorialActions(asked, row, {
        recordPosting: { allows: mayRecordPosting },
        recordTakingDown: { allows: mayRecordPosting },
      }),
    });
  }

  @Mutation(() => EditionPayload, {
    description: 'A posting was put up at a place outside the portal (Điều 8.8).',
  })
  recordPosting(
    @Arg('input', () => RecordPostingInput, INPUT) input: RecordPostingInput,
    @Ctx() context: Context,
  ) {
    return runForEdition(context, recordPosting, { ...input, id: editionIdOf(input.id) });
  }

  @Mutation(() => EditionPayload, { description: 'It was taken down there (Điều 8.8).' })
  recordTakingDown(
    @Arg('input', () => RecordTakingDownInput, INPUT) input: RecordTakingDownInput,
    @Ctx() context: Context,
  ) {
    const id = idOf(input.id, 'PostingRecord');
    return runForEdition(context, recordTakingDown, { ...input, id });
  }
}
