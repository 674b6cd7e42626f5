import { buildSchema, isScalarType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

/** The schema that clients see, which also knows what an instant looks like: a wrong one is found before any service is asked. */
export function apiSchema(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const instant = schema.getType('DateTime');
  if (isScalarType(instant)) {
    const { parseValue, parseLiteral } = GraphQLDateTime;
    Object.assign(instant, { parseValue, parseLiteral });
  }
  return schema;
}
