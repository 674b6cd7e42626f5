/** A page of a list of these, as the server gives it; there is no other. */
export const aPage = (typeName: string, nodes: readonly object[]) => ({
  __typename: `${typeName}Connection`,
  edges: nodes.map((node, at) => ({ __typename: `${typeName}Edge`, cursor: String(at), node })),
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
});

/** What a mutation answers that was refused for one reason. */
export const refused = (
  typeName: string,
  nothing: string,
  refusal: { code: string; message: string; field?: string },
) => ({
  outcome: {
    ...{ __typename: typeName, [nothing]: null },
    refusals: [{ __typename: 'Refusal', article: null, field: null, ...refusal }],
  },
});
