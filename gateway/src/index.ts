export { createGateway } from './gateway.ts';
export type { Gateway, GatewayOptions, Site } from './gateway.ts';
export { supergraphOf } from './graph/graph.ts';
export { ownersOf } from './graph/nodes.ts';
export { readDocument } from './http/read-document.ts';
export type { Limits } from './http/rate.ts';
