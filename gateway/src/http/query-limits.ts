import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError } from 'graphql';
import type { ValidationContext, ValidationRule } from 'graphql';

/** The longest document, in lexical tokens. */
export const MOST_TOKENS = 4_000;

/** Reported like any other fault of a document; the library would throw, which looks like a fault of ours. */
const told = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, { message }: { message: string }) =>
      context?.reportError(new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })),
  ],
};

/** What one document may ask at most; the screens of the portal itself stay far below. */
export const QUERY_LIMITS = [
  maxDepthRule({ n: 12, ...told }),
  maxAliasesRule({ n: 15, allowList: [], ...told }),
  maxDirectivesRule({ n: 10, ...told }),
  costLimitRule({ maxCost: 6_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ...told }),
] as unknown as ValidationRule[];
