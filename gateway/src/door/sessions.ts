import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { anonymous } from '@portal/kit';
import type { Actor, ContextKeys, Refusal } from '@portal/kit';
import { Caller } from '../graph/caller.ts';
import type { SubgraphExecutor } from '../graph/in-process.ts';
import type { Visit } from '../http/visit.ts';

type Written = Pick<Refusal, 'code'> & { message: string };

const SIGN_IN = parse(`mutation ($input: SignInInput!) {
  signIn(input: $input) { token name refusals { code message field } } }`);
const RESOLVE = parse(
  'query ($token: String!) { resolveSession(token: $token) { personId sessionId language } }',
);
const SIGN_OUT = parse('mutation ($token: String!) { signOut(token: $token) { done } }');
const NAME = parse('{ viewer { person { name } } }');
const RESET = parse(`mutation ($input: CompletePasswordResetInput!) {
  completePasswordReset(input: $input) { done refusals { code message field } } }`);

/** The gateway at identity's door: it asks under its own signature, by fields that no client can name (D23). */
export class Sessions {
  readonly #identity: SubgraphExecutor;
  readonly #keys: ContextKeys;

  constructor(identity: SubgraphExecutor, keys: ContextKeys) {
    this.#identity = identity;
    this.#keys = keys;
  }

  /** The public, or whose session the cookie is; asked each time, so a revoked one ends with the next request. */
  async callerOf(visit: Visit): Promise<Caller> {
    const nobody = anonymous(visit.traceId, visit.language);
    if (!visit.sessionToken) return new Caller(nobody, this.#keys);
    const { resolveSession: session } = await this.#ask<{
      resolveSession: { personId: string; sessionId: string } | null;
    }>(RESOLVE, { token: visit.sessionToken }, visit);
    return new Caller(session ? { ...nobody, ...session, language: visit.language } : nobody, this.#keys);
  }

  async signIn(visit: Visit, account: string, password: string, userAgent: string) {
    const input = { account, password, address: visit.address, userAgent };
    const { signIn } = await this.#ask<{
      signIn: { token: string | null; name: string | null; refusals: Written[] };
    }>(SIGN_IN, { input }, visit);
    return signIn;
  }

  async signOut(visit: Visit): Promise<void> {
    if (visit.sessionToken) await this.#ask(SIGN_OUT, { token: visit.sessionToken }, visit);
  }

  async completeReset(visit: Visit, token: string, password: string) {
    const { completePasswordReset } = await this.#ask<{
      completePasswordReset: { done: boolean; refusals: Written[] };
    }>(RESET, { input: { token, password } }, visit);
    return completePasswordReset;
  }

  async nameOf(caller: Caller): Promise<string | null> {
    if (caller.actor.personId === null) return null;
    const answer = (await this.#identity({ document: NAME }, caller)) as {
      data?: { viewer?: { person: { name: string } } | null } | null;
    };
    return answer.data?.viewer?.person.name ?? null;
  }

  async #ask<Data>(document: DocumentNode, variables: Record<string, unknown>, visit: Visit): Promise<Data> {
    const asGateway: Actor = { ...anonymous(visit.traceId, visit.language), purpose: 'gateway' };
    const operationType = document === RESOLVE ? 'query' : 'mutation';
    const request = { document, variables, operationType };
    const answer = (await this.#identity(request, new Caller(asGateway, this.#keys))) as {
      data?: Data | null;
      errors?: readonly { message: string }[];
    };
    if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? 'identity gave no answer');
    return answer.data;
  }
}
