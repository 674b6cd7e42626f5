import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationRule } from 'graphql';

/** The longest document, in lexical tokens. */
export const MOST_TOKENS = 4_000;

/** What one document may ask at most; the screens of the portal itself stay far below. */
export const QUERY_LIMITS: ValidationRule[] = [
  maxDepthRule({ n: 12 }),
  maxAliasesRule({ n: 15, allowList: [] }),
  maxDirectivesRule({ n: 10 }),
  costLimitRule({ maxCost: 6_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3 }),
] as unknown as ValidationRule[];
