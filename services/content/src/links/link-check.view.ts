import { Action } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LinkCheckRow } from './link-checks.query.ts';

export enum LinkVerdict {
  OPEN = 'OPEN',
  GONE = 'GONE',
  FAULTY = 'FAULTY',
  UNREACHABLE = 'UNREACHABLE',
  PRIVATE = 'PRIVATE',
}
registerEnumType(LinkVerdict, {
  name: 'LinkVerdict',
  description: 'What was found at a link.',
  valuesConfig: {
    OPEN: { description: 'It answers, or asks who one is.' },
    GONE: { description: 'There is nothing any more (404, 410).' },
    FAULTY: { description: 'It answers with a fault, or points in a circle.' },
    UNREACHABLE: { description: 'Nobody answers.' },
    PRIVATE: { description: 'It leads to no address out in the web, and was not followed.' },
  },
});

@ObjectType({
  description: 'What was found at a link to another site, the last time it was looked at (Điều 8.6).',
})
export class LinkCheck {
  @Field(() => String, { description: 'The address.' })
  url!: string;

  @Field(() => LinkVerdict, { description: 'What was found.' })
  verdict!: LinkVerdict;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer.' })
  status!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it led, if elsewhere.' })
  movedTo!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  checkedAt!: Date;

  static of({ url, verdict, status, moved_to, checked_at }: LinkCheckRow): LinkCheck {
    return Object.assign(new LinkCheck(), {
      ...{ url, verdict: LinkVerdict[verdict], status, movedTo: moved_to, checkedAt: checked_at },
    });
  }
}

@ObjectType({ description: 'The links of an item to other sites, as a desk looks after them.' })
export class LinkCare {
  @Field(() => [String], { description: 'The addresses, each once.' })
  urls!: string[];

  @Field(() => [LinkCheck], { description: 'The latest finding for each that was looked at.' })
  checks!: LinkCheck[];

  @Field(() => [Action], { description: 'Whether the viewer may have them looked at, and why not.' })
  actions!: Action[];
}

@InputType({ description: 'Whose links are to be looked at.' })
export class CheckLinksInput {
  @Field(() => ID, { description: 'Global id of the posted edition.' })
  id!: string;
}
