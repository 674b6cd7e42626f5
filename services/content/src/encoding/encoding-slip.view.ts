import { Action } from '@portal/kit';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum FoundEncoding {
  TCVN3 = 'TCVN3',
  VNI = 'VNI',
  VIQR = 'VIQR',
  VISCII = 'VISCII',
  VPS = 'VPS',
  CP1258 = 'CP1258',
  UTF8 = 'UTF8',
  HOMOGLYPH = 'HOMOGLYPH',
  PRIVATE_USE = 'PRIVATE_USE',
}
registerEnumType(FoundEncoding, {
  name: 'FoundEncoding',
  description: 'What a text is written in, if not in Vietnamese Unicode (Điều 9.1, TCVN 6909:2001).',
  valuesConfig: {
    UTF8: { description: 'Unicode that was read byte by byte.' },
    HOMOGLYPH: { description: 'Letters of another script that look like Latin ones.' },
    PRIVATE_USE: { description: 'Signs of one font only; nobody can know what was meant.' },
  },
});

@ObjectType('EncodingFinding', {
  description: 'A place in a text that is not Vietnamese in Unicode (Điều 9.1).',
})
export class EncodingFindingView {
  @Field(() => String, {
    description: 'The field it stands in, as refusals name it: title, document, details.issuedBy …',
  })
  field!: string;

  @Field(() => String, { description: 'The same in the reader’s language.' })
  fieldName!: string;

  @Field(() => Int, { description: 'Where it begins in the text of the field, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;

  @Field(() => FoundEncoding, { description: 'What it is probably written in.' })
  encoding!: string;

  @Field(() => Float, { description: 'How much of it says so; above 0, at most 1.' })
  confidence!: number;

  @Field(() => String, { description: 'The place as it is.' })
  found!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was probably meant; null where nobody can know.',
  })
  converted!: string | null;

  @Field(() => String, { description: 'Up to 30 characters of the same line before it.' })
  before!: string;

  @Field(() => String, { description: 'Up to 30 characters of the same line behind it.' })
  after!: string;
}

@ObjectType({
  description:
    'Why a text is not received: its damaged places, with what was probably meant (Điều 9.1, 9.2).',
})
export class EncodingSlip {
  @Field(() => [EncodingFindingView], {
    description: 'Every place, field by field in the order of the text.',
  })
  findings!: EncodingFindingView[];

  @Field(() => [Action], {
    description:
      'Whether the viewer may take what was probably meant, and why not; empty if nobody can know it.',
  })
  actions!: Action[];
}

@InputType({ description: 'Whose probable text is taken.' })
export class ConvertEditionInput {
  @Field(() => ID, { description: 'Global id of the edition.' })
  id!: string;

  @Field(() => Int, { description: 'The version whose slip was read; another one is not converted.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}
