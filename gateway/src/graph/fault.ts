import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { Log } from '@portal/kit';
import { eachOf, isStream } from './stream.ts';

/** What a client did wrong is told as it is; everything else is ours, and is logged and masked. */
const CLIENTS =
  /^(GRAPHQL_|BAD_USER_INPUT|BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|TRUSTED_DOCUMENTS_ONLY|DOCUMENT_UNKNOWN|TOO_MANY_REQUESTS)/;

const SORRY = {
  vi: 'Hệ thống gặp lỗi và đã ghi lại. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo kèm mã {traceId}.',
  en: 'Something went wrong and was logged. Try again in a few minutes; if it stays, report the code {traceId}.',
};

export interface Asked {
  traceId: string;
  language: 'vi' | 'en';
}

/** For what fails before anything can be said in GraphQL. */
export const sorry = ({ traceId, language }: Asked): string => SORRY[language].replace('{traceId}', traceId);

/** A fault as the world may see it: a sentence, INTERNAL, and the trace id under which the log has the rest. */
export function masked(
  error: GraphQLError,
  { traceId, language }: Asked,
  log: Log,
  service?: string,
): GraphQLError {
  // What comes from the planner is not always made by the class.
  const code = (error as Partial<GraphQLError>).extensions?.['code'];
  if (typeof code === 'string' && (CLIENTS.test(code) || code === 'INTERNAL'))
    return error instanceof GraphQLError ? error : copyOf(error);
  const cause = error.originalError ?? error;
  // A value of the wrong type is found by the subgraph that owns the type: the client's fault, and no secret.
  // (What a resolver throws has a path.)
  if (!error.path && /^Variable "\$/.test(error.message))
    return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  log.error({ err: cause, traceId, service, path: error.path }, 'a request failed');
  return new GraphQLError(sorry({ traceId, language }), {
    ...(error.path ? { path: error.path } : {}),
    extensions: { code: 'INTERNAL', traceId },
  });
}

function copyOf({ message, path, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { ...(path ? { path } : {}), extensions });
}

export type Answer = ExecutionResult | AsyncIterable<ExecutionResult>;

/** The answer, or each of a stream's, with its faults masked; what is thrown becomes one. */
export async function maskedAnswer(
  answer: () => Promise<Answer>,
  asked: Asked,
  log: Log,
  service: string,
): Promise<Answer> {
  const mask = (result: ExecutionResult): ExecutionResult =>
    result.errors
      ? { ...result, errors: result.errors.map((error) => masked(error, asked, log, service)) }
      : result;
  const failed = (error: unknown): ExecutionResult =>
    mask({ data: null, errors: [new GraphQLError('failed', { originalError: error as Error })] });
  try {
    const result = await answer();
    return isStream(result) ? eachOf(result, mask, failed) : mask(result);
  } catch (error) {
    return failed(error);
  }
}
