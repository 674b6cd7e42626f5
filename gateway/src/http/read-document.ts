import { parse, validate } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { MOST_TOKENS, QUERY_LIMITS } from './query-limits.ts';

/** A document within the limits, as Apollo reads it on the other way in; or everything that is wrong with it. */
export function readDocument(
  text: string,
  schema: GraphQLSchema,
): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(text, { maxTokens: MOST_TOKENS });
    const wrong = validate(schema, document);
    const errors = wrong.length > 0 ? wrong : validate(schema, document, QUERY_LIMITS);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}
