import { globalId, PageInfo, Refusal } from '@portal/kit';
import type { Language } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { noticeText } from '../notices/notice-text.ts';
import { isUrgent } from '../notices/urgency.ts';
import type { InboxRow } from './inbox.query.ts';

@ObjectType('InboxEntry', {
  description: 'Something the viewer was told (D18). A signal: read the thing itself by its id.',
})
export class InboxEntryView {
  @Field(() => ID, { description: 'Stable id of the entry.' })
  id!: string;

  @Field(() => Int, { description: 'Number in this inbox, without gaps; give the last one seen as `after`.' })
  number!: number;

  @Field(() => String, { description: 'What kind of notice, such as VERIFYING_WAITING or EDITION_POSTED.' })
  kind!: string;

  @Field(() => String, { description: 'The notice as a sentence in the reader’s language.' })
  text!: string;

  @Field(() => ID, { description: 'Global id of the thing it is about.' })
  subjectId!: string;

  @Field(() => String, { description: 'Type of that thing.' })
  subjectType!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the thing when it happened.' })
  version!: number | null;

  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the viewer marked it as seen.' })
  readAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Whether something still waits for the viewer or a colleague of the same office.',
  })
  waiting!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it breaks quiet time: a time that is over, damaged text, a vacancy, a revoked delegation.',
  })
  urgent!: boolean;
}

@ObjectType({ description: 'An entry and its place in the list.' })
export class InboxEntryEdge {
  @Field(() => String, { description: 'Cursor; give it as `after`.' })
  cursor!: string;

  @Field(() => InboxEntryView, { description: 'The entry.' })
  node!: InboxEntryView;
}

@ObjectType({ description: 'A page of the inbox.' })
export class InboxEntryConnection {
  @Field(() => [InboxEntryEdge], { description: 'The entries of this page.' })
  edges!: InboxEntryEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;
}

@InputType({ description: 'How far the inbox was read.' })
export class MarkInboxReadInput {
  @Field(() => Int, { description: 'Number of the last entry seen; that one and all before are marked.' })
  upTo!: number;
}

@ObjectType({ description: 'What became of it.' })
export class MarkInboxReadPayload {
  @Field(() => Int, { description: 'How many notices are still unread.' })
  unreadCount!: number;

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

export const presentEntry = (row: InboxRow, personId: string, language: Language): InboxEntryView =>
  Object.assign(new InboxEntryView(), {
    id: globalId('InboxEntry', `${personId}.${row.number}`),
    number: row.number,
    kind: row.kind,
    text: noticeText(row.kind, row.detail, language),
    subjectId: globalId(row.subject_type, row.subject_id),
    subjectType: row.subject_type,
    version: row.version,
    at: row.at,
    readAt: row.read_at,
    waiting: row.waiting && row.done_at === null,
    urgent: isUrgent(row.kind),
  });
