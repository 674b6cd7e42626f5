import { newId } from '@portal/kit';
import type { Command, CommandContext, Refusal } from '@portal/kit';
import { authorityKey } from './authority-key.ts';
import { mayKeepRegister } from './may-keep-register.ts';

export interface NewAuthority {
  name: string;
  abbreviation?: string | null;
  /** Other spellings of its name, as they stand on documents. */
  otherNames?: readonly string[] | null;
  /** The decision by which it was set up. */
  basis: string;
}

export interface AddLegalAuthority extends NewAuthority {
  /** null: since before anybody remembers. */
  validFrom?: string | null;
}

/** An authority whose documents we have, as it is called in its time; an old document keeps the old name. */
export const addLegalAuthority: Command<AddLegalAuthority, null, { authorityId: string }> = {
  name: 'addLegalAuthority',
  load: async () => null,
  allows: mayKeepRegister,
  validate: async (_ctx, _none, authority) => authorityFaults(authority),
  async run(ctx, _none, { validFrom, ...authority }) {
    const authorityId = await insertAuthority(ctx, authority, validFrom ?? null);
    ctx.record({
      type: 'legal-authority.added',
      subject: { type: 'LegalAuthority', id: authorityId },
      payload: { actorId: ctx.actor.personId },
    });
    return { authorityId };
  },
  subject: ({ authorityId }) => ({ type: 'LegalAuthority', id: authorityId }),
  audited: ({ name, basis }) => ({ name, basis }),
};

export const authorityFaults = ({ name, basis }: NewAuthority): Refusal[] => [
  ...(name.trim() === '' ? [{ code: 'AUTHORITY_NAME_MISSING', field: 'name' }] : []),
  ...(basis.trim() === '' ? [{ code: 'AUTHORITY_BASIS_MISSING', field: 'basis' }] : []),
];

export async function insertAuthority(
  ctx: CommandContext,
  { name, abbreviation, otherNames, basis }: NewAuthority,
  validFrom: string | null,
): Promise<string> {
  const id = newId();
  const keys = new Set([name, ...(otherNames ?? [])].map(authorityKey).filter(Boolean));
  await ctx.sql(
    `insert into legal.authority (id, name, abbreviation, keys, valid_from, basis) values ($1, $2, $3, $4, $5, $6)`,
    [id, name.trim(), abbreviation?.trim() || null, [...keys], validFrom, basis.trim()],
  );
  return id;
}
