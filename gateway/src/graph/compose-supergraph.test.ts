import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeSupergraph } from './compose-supergraph.ts';
import { ownersOf } from './nodes.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])';
const NODE = 'interface Node { id: ID! }';
const people = `${LINK} ${NODE} type Person implements Node @key(fields: "id") { id: ID! name: String! } type Query { people: [Person!]! }`;
const stub = `${LINK} type Person @key(fields: "id", resolvable: false) { id: ID! } type Query { author: Person }`;

test('subgraphs that fit together become one graph', () => {
  const { supergraph, api } = composeSupergraph([
    { name: 'people', sdl: people },
    { name: 'works', sdl: stub },
  ]);
  assert.match(supergraph, /join__Graph/);
  assert.match(api, /author: Person/);
});

test('those that do not are named, with every reason', () => {
  const wrong = 'type Query { people: String }';
  assert.throws(
    () =>
      composeSupergraph([
        { name: 'people', sdl: people },
        { name: 'wrong', sdl: wrong },
      ]),
    /people/,
  );
});

test('a type belongs to the subgraph that finds it, not to one that only names it', () => {
  const owners = ownersOf([
    { name: 'works', sdl: stub },
    { name: 'people', sdl: people },
  ]);
  assert.deepEqual([...owners], [['Person', 'people']]);
});
