import { v7 } from 'uuid';

/** Time-ordered, so that rows of one day lie together. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => UUID.test(text);

/** The id that clients see: base64url of `Type:uuid` (D25). */
export const globalId = (type: string, id: string): string =>
  Buffer.from(`${type}:${id}`).toString('base64url');

/** What a client sent may be anything: null unless it is a global id (of that type). */
export function fromGlobalId(id: string): { type: string; id: string } | null;
export function fromGlobalId(id: string, type: string): string | null;
export function fromGlobalId(id: string, type?: string): { type: string; id: string } | string | null {
  const [, named, uuid] = /^([A-Z]\w*):(.+)$/.exec(Buffer.from(id, 'base64url').toString()) ?? [];
  if (named === undefined || uuid === undefined || !isUuid(uuid)) return null;
  if (type === undefined) return { type: named, id: uuid };
  return named === type ? uuid : null;
}

/** The id that nothing has: what a global id of another type is looked up as, and found to be nothing. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';

/** What a command is told that a client named: never null, so that the command says itself that there is no such thing. */
export const idOf = (id: string, type: string): string => fromGlobalId(id, type) ?? NO_ID;
