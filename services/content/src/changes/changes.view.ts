import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EditionView } from '../editions/edition.view.ts';
import { ReviewStep } from '../editions/review-step.view.ts';
import type { PartDifference } from './content-difference.ts';

const names = <Name extends string>(...all: Name[]) =>
  Object.fromEntries(all.map((name) => [name, name])) as { [Each in Name]: Each };

export const SegmentKind = names('SAME', 'REMOVED', 'ADDED');
registerEnumType(SegmentKind, {
  name: 'SegmentKind',
  description: 'Whether words stand in both texts, only in the older, or only in the newer one.',
});

export const PartChange = names('ADDED', 'REMOVED', 'CHANGED', 'RESTYLED');
registerEnumType(PartChange, {
  name: 'PartChange',
  description: 'What became of a piece of the text.',
  valuesConfig: {
    ADDED: { description: 'It was not there before.' },
    REMOVED: { description: 'It is no longer there.' },
    CHANGED: { description: 'It reads otherwise.' },
    RESTYLED: {
      description: 'Its words are the same; emphasis, a link or the file behind it is another.',
    },
  },
});

export const ChangedPartKind = names(
  ...(['TITLE', 'SUMMARY', 'SECTION', 'FIELD', 'ORIGIN', 'BYLINE'] as const),
  ...(['SOURCE', 'EVENT_TIME', 'COVER', 'BLOCK', 'ATTACHMENT', 'DETAIL', 'FORM'] as const),
);
registerEnumType(ChangedPartKind, {
  name: 'ChangedPartKind',
  description: 'Which piece of what a sign-off covers (D7).',
  valuesConfig: {
    SECTION: { description: 'The section, by its code.' },
    FIELD: { description: 'The subject field, by its code.' },
    COVER: { description: 'The picture: its alternative text, then its caption.' },
    BLOCK: { description: 'A paragraph, heading, list, table or picture of the text.' },
    DETAIL: { description: 'A field that only its kind of content has; `label` says which.' },
    FORM: { description: 'How the text is stored; nothing of it is read.' },
  },
});

@ObjectType({ description: 'Some words in a row that share one fate.' })
export class TextSegment {
  @Field(() => SegmentKind, { description: 'Their fate.' })
  kind!: string;

  @Field(() => String, { description: 'The words, with their blanks and line breaks.' })
  text!: string;
}

@ObjectType({ description: 'A piece of the signed content that is not what it was.' })
export class ChangedPart {
  @Field(() => ChangedPartKind, { description: 'Which piece.' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'DETAIL only: what the field is called, in the reader’s language.',
  })
  label!: string | null;

  @Field(() => PartChange, { description: 'What became of it.' })
  change!: string;

  @Field(() => [TextSegment], {
    description: 'Its words: SAME and REMOVED together are the older text, SAME and ADDED the newer one.',
  })
  segments!: TextSegment[];
}

@ObjectType({
  description: 'What became of the signed content since some moment, piece by piece (D7, Điều 11.4).',
})
export class EditionChanges {
  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => ReviewStep, { nullable: true, description: 'The step whose text it is compared with.' })
  step!: ReviewStep | null;

  @Field(() => EditionView, {
    nullable: true,
    description: 'The earlier edition it is compared with: what it corrects, or what was returned.',
  })
  earlier!: EditionView | null;

  @Field(() => [ChangedPart], { description: 'In the order of the text; empty when it is the same.' })
  parts!: ChangedPart[];
}

@InputType({ description: 'Since when; give one of them.' })
export class ChangesSince {
  @Field(() => ID, { nullable: true, description: 'Global id of a step of this edition.' })
  step?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of a saved text of this edition; 1 is the first. Of drafts only its author asks.',
  })
  revision?: number | null;
}

export const presentPart = ({ kind, label, change, segments }: PartDifference): ChangedPart =>
  Object.assign(new ChangedPart(), {
    kind,
    label,
    change,
    segments: segments.map((segment) => Object.assign(new TextSegment(), segment)),
  });
