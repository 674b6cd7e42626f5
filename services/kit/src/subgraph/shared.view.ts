import type { Language } from '../access/actor.ts';
import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';

@InterfaceType({ description: 'Anything with a global id (D25).', autoRegisterImplementations: false })
export abstract class Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
}

/**
 * Why something is not done. Commands give code and parameters; `message` and `article` are written out for the reader
 * by RefusalResolver, from the lists of the service and the kit.
 */
@Directive('@shareable')
@ObjectType({ description: 'Why something was not done; every reason is given at once.' })
export class Refusal {
  @Field(() => String, { description: 'UPPER_SNAKE code, the same for ever.' })
  code!: string;

  /** A word that is only known here comes in both languages. */
  params?: Readonly<Record<string, string | number | Readonly<Record<Language, string>> | null>>;

  @Field(() => String, { nullable: true, description: 'The article of the regulation it rests on.' })
  article?: string | null;

  @Field(() => String, { nullable: true, description: 'The input field at fault, if it is one.' })
  field?: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'What the viewer may do to this thing now, or why not. Buttons are drawn from it.',
})
export class Action {
  @Field(() => String, { description: 'The same word as in the mutation and the audit.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the command would be accepted as things stand.' })
  allowed!: boolean;

  @Field(() => [Refusal], { description: 'Empty when allowed.' })
  reasons!: Refusal[];
}

@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after endCursor.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Lists are read forwards only: always false.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null when there is none.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; give it as `after`.' })
  endCursor!: string | null;
}
