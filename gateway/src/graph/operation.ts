import { getOperationAST, getVariableValues, GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

export interface Operation {
  document: DocumentNode;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

/** What is wrong with the name or the values of an operation, which the planner would report as a fault of ours. */
export function wrongIn(
  { document, variables = {}, operationName }: Operation,
  schema: GraphQLSchema,
): readonly GraphQLError[] {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const message = operationName
      ? `There is no operation named “${operationName}” in the document.`
      : 'Which operation is meant must be said when a document has several.';
    return [new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })];
  }
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return errors.map(
    ({ message, nodes }) =>
      new GraphQLError(message, { nodes: nodes ?? [], extensions: { code: 'BAD_USER_INPUT' } }),
  );
}
