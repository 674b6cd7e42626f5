import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

export interface Subgraph {
  name: string;
  sdl: string;
}

/** Where a service that runs in this process would be; only its host is ever read. */
const addressOf = (name: string) => `http://${name}.service.internal/graphql`;

/** The supergraph of these subgraphs, or one error that names everything that does not fit together. */
export function composeSupergraph(subgraphs: readonly Subgraph[]): { supergraph: string; api: string } {
  const parts = subgraphs.map(({ name, sdl }) => ({ name, url: addressOf(name), typeDefs: parse(sdl) }));
  const { errors, supergraphSdl, publicSdl } = composeServices(parts);
  if (errors?.length)
    throw new Error(
      `the subgraphs do not fit together:\n${errors.map(({ message }) => `- ${message}`).join('\n')}`,
    );
  if (!supergraphSdl || !publicSdl) throw new Error('composition gave no supergraph');
  return { supergraph: supergraphSdl, api: publicSdl };
}
