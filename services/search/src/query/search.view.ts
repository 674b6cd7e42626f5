import { FieldReference, PageInfo, SectionReference } from '@portal/kit';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FACETS } from './facets.ts';
import type { FacetName } from './facets.ts';

export const FacetNameType = Object.fromEntries(Object.keys(FACETS).map((name) => [name, name])) as {
  [Name in FacetName]: Name;
};
registerEnumType(FacetNameType, {
  name: 'SearchFacetName',
  description: 'By what a search is narrowed (Điều 8.2, 8.4, 8.10).',
  valuesConfig: {
    KIND: { description: 'What it is: NEWS_ITEM, LEGAL_DOCUMENT …' },
    SECTION: { description: 'Code of the section it stands in.' },
    FIELD: { description: 'Code of its field.' },
    YEAR: { description: 'Four digits: the year in which it was issued, or else published.' },
    ISSUER: { description: 'Name of an authority that issued it.' },
    AUTHOR: { description: 'Name of an author, as printed.' },
  },
});

const ALTERNATIVES = 'several are alternatives; null or absent = any.';

@InputType({ description: 'What is searched for. All that is given must hold.' })
export class SearchInput {
  @Field(() => String, {
    defaultValue: '',
    description:
      'Words, with or without accents, or a number as “so 1140”; empty = what there is, newest first. Of 400 characters the rest is left out.',
  })
  query!: string;

  @Field(() => [String], { nullable: true, description: `Kinds; ${ALTERNATIVES}` })
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: `Codes of sections; ${ALTERNATIVES}` })
  sections?: string[] | null;

  @Field(() => [String], { nullable: true, description: `Codes of fields; ${ALTERNATIVES}` })
  fields?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Names of issuers, as the facet gives them; ${ALTERNATIVES}`,
  })
  issuers?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Names of authors, as the facet gives them; ${ALTERNATIVES}`,
  })
  authors?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Issued or published on this day or later.' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Issued or published on this day or earlier.',
  })
  until?: string | null;
}

@ObjectType({ description: 'A stretch of a text, for marking what was asked for.' })
export class TextRange {
  @Field(() => Int, { description: 'First place, in UTF-16 code units of the NFC text.' })
  start!: number;

  @Field(() => Int, { description: 'The place behind the last.' })
  end!: number;
}

@ObjectType({
  description: 'A text with the stretches that answer the query; as it was published, not folded.',
})
export class MarkedText {
  @Field(() => String, { description: 'Plain text; whoever shows it escapes it.' })
  text!: string;

  @Field(() => [TextRange], { description: 'In their order; they do not overlap.' })
  marks!: TextRange[];
}

@ObjectType({ description: 'Something public that answers a search; `node(id)` gives the thing itself.' })
export class SearchHit {
  @Field(() => ID, { description: 'Global id of what was found.' })
  id!: string;

  @Field(() => String, { description: 'UPPER_SNAKE kind.' })
  kind!: string;

  @Field(() => String, { description: 'Where it is read, with leading slash.' })
  path!: string;

  @Field(() => MarkedText, { description: 'Its title.' })
  title!: MarkedText;

  @Field(() => MarkedText, { description: 'The piece of its text that answers best, about 240 characters.' })
  excerpt!: MarkedText;

  @Field(() => SectionReference, { nullable: true, description: 'The section it stands in.' })
  section!: SectionReference | null;

  @Field(() => FieldReference, { nullable: true, description: 'Its field.' })
  field!: FieldReference | null;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu (Điều 8.2).' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Form of the document in words.' })
  documentType!: string | null;

  @Field(() => [String], { description: 'Names of the authorities that issued it (Điều 8.2).' })
  issuers!: string[];

  @Field(() => [String], { description: 'Names of its authors, as printed (Điều 8.10).' })
  authors!: string[];

  @Field(() => GraphQLLocalDate, { description: 'The day it was issued, or else published, in Việt Nam.' })
  day!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was posted.' })
  publishedAt!: Date;
}

@ObjectType({ description: 'A hit and its place in the list.' })
export class SearchHitEdge {
  @Field(() => String, { description: 'Give it as `after` to go on behind this one.' })
  cursor!: string;

  @Field(() => SearchHit, { description: 'The hit.' })
  node!: SearchHit;
}

@ObjectType({ description: 'A value by which the search can be narrowed.' })
export class FacetValue {
  @Field(() => String, { description: 'As the input takes it.' })
  value!: string;

  @Field(() => Int, { description: 'How many of what was found have it.' })
  count!: number;
}

@ObjectType({ description: 'One way to narrow the search.' })
export class SearchFacet {
  @Field(() => FacetNameType, { description: 'Which.' })
  name!: FacetName;

  @Field(() => [FacetValue], { description: 'Its values, the most frequent first.' })
  values!: FacetValue[];
}

@ObjectType({ description: 'A page of hits.' })
export class SearchHitConnection {
  @Field(() => [SearchHitEdge], { description: 'Best first.' })
  edges!: SearchHitEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'What answers a search.' })
export class SearchResult {
  @Field(() => SearchHitConnection, { description: 'One page of it.' })
  hits!: SearchHitConnection;

  @Field(() => Int, {
    description: 'How many were found; the best 200 passages are ranked, and no more counted.',
  })
  totalCount!: number;

  @Field(() => [SearchFacet], { description: 'Ways to narrow it, counted over all that was found.' })
  facets!: SearchFacet[];

  @Field(() => String, {
    nullable: true,
    description: 'The query as it was read instead, where a word of it stands nowhere; null where none was.',
  })
  readAs!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the search server failed and the database answered instead: the same things are found, slower.',
  })
  degraded!: boolean;
}

@ObjectType({ description: 'A title that somebody may be about to type.' })
export class Suggestion {
  @Field(() => ID, { description: 'Global id of what has the title.' })
  id!: string;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'Where it is read.' })
  path!: string;
}
