import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';

const api = buildSchema(await readFile('schema/generated/api.graphql', 'utf8'));
const types = Object.values(api.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('the contract is what the services say now (npm run generate)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portal-contract-'));
  try {
    const argv = ['--import', './infra/hook.mjs', 'infra/schema/generate.ts', folder];
    assert.equal(spawnSync(process.execPath, argv, { stdio: 'inherit' }).status, 0);
    const files = (await readdir('schema/generated', { recursive: true, withFileTypes: true })).filter(
      (one) => one.isFile(),
    );
    for (const { parentPath, name } of files) {
      const committed = join(parentPath, name);
      const fresh = committed.replace('schema/generated', folder);
      // The texts themselves would be a thousand lines of report.
      const isFresh = (await readFile(committed, 'utf8')) === (await readFile(fresh, 'utf8'));
      assert.ok(isFresh, `${committed} is older than the services: npm run generate`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation', 'Subscription']);

/** Everything that a client can name, with what is said about it. */
function* said(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  if (!BUILT_IN.has(type.name)) yield [type.name, type.description];
  if (isEnumType(type) || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field.description];
    if ('args' in field)
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
  }
}

test('every type, field and argument says what it means', () => {
  const silent = types.flatMap((type) => [...said(type)]).filter(([, text]) => !text?.trim());
  assert.deepEqual(
    silent.map(([name]) => name),
    [],
  );
});

test('lists that grow are connections, read forwards by cursor', () => {
  for (const type of types)
    if (type.name.endsWith('Connection') && isObjectType(type)) {
      assert.deepEqual(Object.keys(type.getFields()).sort(), ['edges', 'pageInfo'], type.name);
    }
});

test('a mutation takes input and answers with a payload that carries refusals', () => {
  for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
    const payload = api.getType(field.type.toString().replace('!', ''));
    assert.ok(isObjectType(payload) && 'refusals' in payload.getFields(), field.name);
    const [input] = field.args;
    assert.ok(
      field.args.length === 1 && (input?.name === 'input' || input?.type.toString() === 'ID!'),
      field.name,
    );
  }
});

test('what is for the gateway alone stands in no client’s schema', () => {
  for (const name of ['signIn', 'signOut', 'resolveSession', 'completePasswordReset', 'SignInPayload']) {
    assert.equal(api.getMutationType()?.getFields()[name], undefined);
    assert.equal(api.getQueryType()?.getFields()[name], undefined);
    assert.equal(api.getType(name), undefined);
  }
});
