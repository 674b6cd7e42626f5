import { Directive, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';

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

@Directive('@shareable')
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
