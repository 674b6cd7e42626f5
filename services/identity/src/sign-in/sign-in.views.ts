import { Refusal } from '@portal/kit';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

const REFUSALS = { description: 'Every reason why nothing was done; empty when it was.' };

@Directive('@inaccessible')
@InputType({ description: 'What somebody typed at the door, and where from.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address.' })
  account!: string;

  @Field(() => String, { description: 'Password; goes no further than the check.' })
  password!: string;

  @Field(() => String, { description: 'Network address.' })
  address!: string;

  @Field(() => String, { nullable: true, description: 'Browser, as it calls itself.' })
  userAgent?: string | null;
}

@Directive('@inaccessible')
@InputType({ description: 'A new password, set by a link.' })
export class CompletePasswordResetInput {
  @Field(() => String, { description: 'The secret of the link.' })
  token!: string;

  @Field(() => String, { description: 'The new password.' })
  password!: string;
}

@InputType({ description: 'A new password of the viewer.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  current!: string;

  @Field(() => String, { description: 'The new one: at least 12 characters.' })
  password!: string;
}

@InputType({ description: 'A session to end.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'Global id of the session.' })
  id!: string;
}

@Directive('@inaccessible')
@ObjectType({ description: 'What the gateway learns when somebody signs in.' })
export class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Secret of the new session, for the cookie; null when refused.',
  })
  token!: string | null;

  @Field(() => String, { nullable: true, description: 'Name to greet with.' })
  name!: string | null;

  @Field(() => [Refusal], REFUSALS)
  refusals!: Refusal[];
}

@Directive('@inaccessible')
@ObjectType({ description: 'Whose session a cookie is.' })
export class ResolvedSessionView {
  @Field(() => String, { description: 'The person (uuid).' })
  personId!: string;

  @Field(() => String, { description: 'The session (uuid).' })
  sessionId!: string;

  @Field(() => String, { description: 'vi or en.' })
  language!: string;
}
