import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ABBREVIATION, BASIS, NAME } from './authority.view.ts';

/** What the register says of an authority, however it comes to be there. */
@InputType()
abstract class StatedAuthority {
  @Field(() => String, NAME)
  name!: string;

  @Field(() => String, ABBREVIATION)
  abbreviation?: string | null;

  @Field(() => [String], { nullable: true, description: 'Other spellings that stand on documents.' })
  otherNames?: string[] | null;

  @Field(() => String, BASIS)
  basis!: string;

  @Field(() => ID, { nullable: true, description: 'Repeating the same key repeats the answer, not the act.' })
  idempotencyKey?: string;
}

@InputType({ description: 'An authority whose documents we have.' })
export class AddLegalAuthorityInput extends StatedAuthority {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its first day; left out: not known.' })
  validFrom?: string | null;
}

@InputType({ description: 'From a day on another authority does the work of these.' })
export class SucceedLegalAuthorityInput extends StatedAuthority {
  @Field(() => [ID], {
    description: 'Global ids of those that end: one renamed, or several that become one.',
  })
  ids!: string[];

  @Field(() => GraphQLLocalDate, { description: 'The first day of the new one.' })
  from!: string;
}

@InputType({ description: 'What is right of an authority, whole; spellings that are known stay known.' })
export class CorrectLegalAuthorityInput extends StatedAuthority {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; a correction of another one is refused.' })
  expectedVersion!: number;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Its first day, on which those before it ended; left out: not known.',
  })
  validFrom?: string | null;

  @Field(() => String, { description: 'What was wrong, and by what it is known.' })
  reason!: string;
}

@InputType({ description: 'Which authorities.' })
export class LegalAuthorityFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of a name or spelling, with or without accents, all of which must stand; or an abbreviation.',
  })
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that there are today.' })
  standing?: boolean | null;
}
