/** A question to the portal's API, with what it answers. A test holds each against the schema. */
export interface Operation<Result, Variables extends Record<string, unknown>> {
  text: string;
  /** Only a type: what the text asks for. */
  answers?: (variables: Variables) => Result;
}

export const operation = <Result, Variables extends Record<string, unknown> = Record<string, never>>(
  text: string,
): Operation<Result, Variables> => ({ text });

/** How the public site reaches the API: in the process or over HTTP, it is a client like any other (D24). */
export type Execute = (
  document: string,
  variables: Record<string, unknown>,
) => Promise<{ data?: unknown; errors?: readonly { message: string }[] | undefined }>;

export class PortalUnavailable extends Error {}

/** A part that failed is null and the page goes on (D26); only an answer without data is a failure. */
export async function ask<Result, Variables extends Record<string, unknown>>(
  execute: Execute,
  { text }: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await execute(text, variables);
  if (data === null || data === undefined)
    throw new PortalUnavailable(errors?.map(({ message }) => message).join('; ') ?? 'no data');
  return data as Result;
}
