import { GraphQLError } from 'graphql';
import type { Log } from '@portal/kit';

/** What a client did wrong is told as it is; everything else is ours, and is logged and masked. */
const CLIENTS =
  /^(GRAPHQL_|BAD_USER_INPUT|BAD_REQUEST|TRUSTED_DOCUMENTS_ONLY|DOCUMENT_UNKNOWN|TOO_MANY_REQUESTS)/;

const SORRY = {
  vi: 'Hệ thống gặp lỗi và đã ghi lại. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo kèm mã {traceId}.',
  en: 'Something went wrong and was logged. Try again in a few minutes; if it stays, report the code {traceId}.',
};

interface Asked {
  traceId: string;
  language: 'vi' | 'en';
}

/** A fault as the world may see it: a sentence, INTERNAL, and the trace id under which the log has the rest. */
export function masked(
  error: GraphQLError,
  { traceId, language }: Asked,
  log: Log,
  service?: string,
): GraphQLError {
  const { code } = error.extensions;
  if (typeof code === 'string' && (CLIENTS.test(code) || code === 'INTERNAL')) return error;
  const cause = error.originalError ?? error;
  // A value of the wrong type is found by the subgraph that owns the type: the client's fault, and no secret.
  if (!error.originalError && /^Variable "\$/.test(error.message))
    return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  log.error({ err: cause, traceId, service, path: error.path }, 'a request failed');
  return new GraphQLError(SORRY[language].replace('{traceId}', traceId), {
    ...(error.path ? { path: error.path } : {}),
    extensions: { code: 'INTERNAL', traceId },
  });
}
