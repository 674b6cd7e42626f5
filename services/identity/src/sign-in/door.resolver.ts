import { idOf, loaderOf, runCommand } from '@portal/kit';
import type { Context, Refusal } from '@portal/kit';
import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { IdentityPayload } from '../management/management.payloads.ts';
import { peopleById } from '../people/people.query.ts';
import { changePassword } from './change-password.ts';
import { completePasswordReset } from './complete-password-reset.ts';
import { revokeSession, signOut, signOutInput } from './end-session.ts';
import { resolveSession } from './resolve-session.ts';
import { signIn } from './sign-in.ts';
import {
  ChangePasswordInput,
  CompletePasswordResetInput,
  ResolvedSessionView,
  RevokeSessionInput,
  SignInInput,
  SignInPayload,
} from './sign-in.views.ts';

const GATEWAY_ONLY: Refusal[] = [{ code: 'GATEWAY_ONLY' }];
const TOKEN = { description: 'Secret of the session.' };
const isGateway = ({ actor }: Context) => actor.purpose === 'gateway';
const answer = (done: boolean, refusals: readonly Refusal[]) =>
  Object.assign(new IdentityPayload(), { done, refusals });

/** Test databases set it low: a hash that takes its time is right at the door and wrong a thousand times over. */
const cost = process.env['PORTAL_TEST_HASHES'] === 'cheap' ? ('CHEAP' as const) : ('ORDINARY' as const);

/** Signing in and out. What is @inaccessible no client can name; the gateway signs as itself and calls it (D23). */
@Resolver()
export class DoorResolver {
  @Directive('@inaccessible')
  @Mutation(() => SignInPayload, { description: 'Checks a password and begins a session; for the gateway.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'What was typed.' }) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<SignInPayload> {
    if (!isGateway(context)) return signedIn(null, null, GATEWAY_ONLY);
    const { value, refusals } = await signIn(context.runtime, context.actor, input);
    const person = value && (await loaderOf(context, peopleById).load(value.personId));
    return signedIn(value?.token ?? null, person?.name ?? null, refusals);
  }

  @Directive('@inaccessible')
  @Query(() => ResolvedSessionView, { nullable: true, description: 'Whose session it is; for the gateway.' })
  async resolveSession(
    @Arg('token', () => String, TOKEN) token: string,
    @Ctx() context: Context,
  ): Promise<ResolvedSessionView | null> {
    return isGateway(context) ? resolveSession(context.runtime, token) : null;
  }

  @Directive('@inaccessible')
  @Mutation(() => IdentityPayload, { description: 'Ends the session of a cookie; for the gateway.' })
  async signOut(
    @Arg('token', () => String, TOKEN) token: string,
    @Ctx() context: Context,
  ): Promise<IdentityPayload> {
    if (!isGateway(context)) return answer(false, GATEWAY_ONLY);
    const { value, refusals } = await runCommand(
      context.runtime,
      context.actor,
      signOut,
      signOutInput(token),
    );
    return answer(value !== null, refusals);
  }

  @Directive('@inaccessible')
  @Mutation(() => IdentityPayload, {
    description: 'Sets a password by a link that works once; for the gateway.',
  })
  async completePasswordReset(
    @Arg('input', () => CompletePasswordResetInput, { description: 'Link and password.' })
    input: CompletePasswordResetInput,
    @Ctx() context: Context,
  ): Promise<IdentityPayload> {
    if (!isGateway(context)) return answer(false, GATEWAY_ONLY);
    const { value, refusals } = await completePasswordReset(context.runtime, context.actor, input, cost);
    return answer(value !== null, refusals);
  }

  @Mutation(() => IdentityPayload, {
    description: 'Changes the viewer’s password; their other sessions end.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Present and new password.' })
    input: ChangePasswordInput,
    @Ctx() { runtime, actor }: Context,
  ): Promise<IdentityPayload> {
    const { value, refusals } = await changePassword(runtime, actor, input, cost);
    return answer(value !== null, refusals);
  }

  @Mutation(() => IdentityPayload, {
    description: 'Ends a session, with its next request at the latest (D23).',
  })
  async revokeSession(
    @Arg('input', () => RevokeSessionInput, { description: 'Which one.' }) { id }: RevokeSessionInput,
    @Ctx() { runtime, actor }: Context,
  ): Promise<IdentityPayload> {
    const sessionId = idOf(id, 'Session');
    const { value, refusals } = await runCommand(runtime, actor, revokeSession, { sessionId });
    return answer(value !== null, refusals);
  }
}

const signedIn = (token: string | null, name: string | null, refusals: readonly Refusal[]) =>
  Object.assign(new SignInPayload(), { token, name, refusals });
