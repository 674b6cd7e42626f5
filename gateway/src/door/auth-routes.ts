import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { BodyTooLarge, readBody, sendJson, sendRefusal } from '../http/answer.ts';
import { targetOf } from '../http/path.ts';
import { Rate } from '../http/rate.ts';
import { REFUSALS, tooMany } from '../http/refusals.ts';
import { headerOf, isOwnPage, SESSION_COOKIE } from '../http/visit.ts';
import type { Visit } from '../http/visit.ts';
import type { Sessions } from './sessions.ts';

const LONGEST_BODY = 16_384;
const signInBody = z.object({ account: z.string().max(320), password: z.string().max(2_000) });
const resetBody = z.object({ token: z.string().max(200), password: z.string().max(2_000) });

const cookie = (token: string, secure: boolean, extra = '') =>
  `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${extra}`;

export interface Door {
  sessions: Sessions;
  publicUrl?: string | undefined;
  attempts: number;
}

/** `/auth/…`: the only place where the session's cookie is set and cleared (D23). */
export function authRoutes({ sessions, publicUrl, attempts }: Door) {
  const rate = new Rate(attempts, 60);
  const secure = publicUrl?.startsWith('https:') ?? false;

  const routes: Record<
    string,
    (body: unknown, visit: Visit, request: IncomingMessage, response: ServerResponse) => Promise<void>
  > = {
    async 'POST /auth/sign-in'(body, visit, request, response) {
      const { account, password } = signInBody.parse(body);
      const { token, name, refusals } = await sessions.signIn(
        visit,
        account,
        password,
        headerOf(request, 'user-agent'),
      );
      if (!token) {
        const tooOften = refusals.some(({ code }) => code === 'SIGN_IN_TOO_OFTEN');
        return sendJson(response, tooOften ? 429 : 401, { refusals });
      }
      // Whoever was signed in here before is not any more.
      await sessions.signOut(visit).catch(() => undefined);
      sendJson(response, 200, { name, refusals: [] }, { 'set-cookie': cookie(token, secure) });
    },
    async 'POST /auth/sign-out'(_body, visit, _request, response) {
      await sessions.signOut(visit);
      sendJson(response, 200, { refusals: [] }, { 'set-cookie': cookie('', secure, '; Max-Age=0') });
    },
    async 'POST /auth/reset'(body, visit, _request, response) {
      const { token, password } = resetBody.parse(body);
      const { done, refusals } = await sessions.completeReset(visit, token, password);
      sendJson(response, done ? 200 : 422, { refusals });
    },
    async 'GET /auth/session'(_body, visit, _request, response) {
      const name = await sessions.nameOf(await sessions.callerOf(visit));
      sendJson(response, 200, { signedIn: name !== null, name });
    },
  };

  return async (request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> => {
    const path = targetOf(request).pathname;
    const route = routes[`${request.method} ${path}`];
    if (!route) return sendRefusal(response, REFUSALS.NOT_FOUND, visit.language);
    if (request.method === 'GET') return route(undefined, visit, request, response);
    if (!isOwnPage(request, publicUrl)) return sendRefusal(response, REFUSALS.FOREIGN_ORIGIN, visit.language);
    const wait = await rate.take(visit.address, response);
    if (wait > 0) return sendRefusal(response, tooMany(wait), visit.language);
    try {
      const text = await readBody(request, LONGEST_BODY);
      await route(text === '' ? undefined : JSON.parse(text), visit, request, response);
    } catch (error) {
      if (error instanceof BodyTooLarge) return sendRefusal(response, REFUSALS.TOO_LARGE, visit.language);
      if (error instanceof SyntaxError || error instanceof z.ZodError)
        return sendRefusal(response, REFUSALS.NOT_JSON, visit.language);
      throw error;
    }
  };
}
