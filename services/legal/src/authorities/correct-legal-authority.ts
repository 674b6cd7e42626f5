import { isUuid } from '@portal/kit';
import type { Command } from '@portal/kit';
import { authorityFaults } from './add-legal-authority.ts';
import type { AddLegalAuthority } from './add-legal-authority.ts';
import { authorityKey } from './authority-key.ts';
import { AUTHORITY_ROW } from './authority-row.ts';
import type { AuthorityRow } from './authority-row.ts';
import { mayKeepRegister } from './may-keep-register.ts';

export interface CorrectLegalAuthority extends AddLegalAuthority {
  id: string;
  /** What was wrong, and by what it is known. */
  reason: string;
}

/** The register said something wrong of a body; what it said stays readable, with who put it right and why. */
export const correctLegalAuthority: Command<CorrectLegalAuthority, AuthorityRow, { authorityId: string }> = {
  name: 'correctLegalAuthority',
  async load(ctx, { id }) {
    const [row] = isUuid(id)
      ? await ctx.sql<AuthorityRow>(`${AUTHORITY_ROW} where id = $1 for update`, [id])
      : [];
    return row ?? ctx.refuse({ code: 'NOT_FOUND' });
  },
  allows: mayKeepRegister,
  validate: async (_ctx, _before, input) => [
    ...authorityFaults(input),
    ...(input.reason.trim() === '' ? [{ code: 'AUTHORITY_REASON_MISSING', field: 'reason' }] : []),
  ],
  async run(ctx, before, { name, abbreviation, otherNames, validFrom, basis, reason }) {
    await ctx.sql(
      `update legal.authority set name = $2, abbreviation = $3, keys = $4, valid_from = $5, basis = $6,
         version = version + 1, corrected_by = $7, corrected_because = $8 where id = $1`,
      [
        ...[before.id, name.trim(), abbreviation?.trim() || null, keysAfter(before, name, otherNames ?? [])],
        ...[validFrom ?? null, basis.trim(), ctx.actor.personId, reason.trim()],
      ],
    );
    // They ended on the day it began: one day, wrong in both places.
    await ctx.sql(
      `update legal.authority set valid_until = $3
       where successor_id = $1 and valid_until = $2::date and $3::date is not null and $3::date <> $2::date`,
      [before.id, before.valid_from, validFrom ?? null],
    );
    ctx.record({
      type: 'legal-authority.corrected',
      subject: { type: 'LegalAuthority', id: before.id },
      payload: { actorId: ctx.actor.personId },
    });
    return { authorityId: before.id };
  },
  subject: ({ authorityId }) => ({ type: 'LegalAuthority', id: authorityId }),
  version: ({ id, version }) => ({ type: 'LegalAuthority', id, version }),
  audited: ({ name, validFrom, basis, reason }) => ({ name, validFrom, basis, reason }),
};

/** Spellings that documents bear stay known; only that of the wrong name goes. */
const keysAfter = (before: AuthorityRow, name: string, otherNames: readonly string[]): string[] => {
  const kept = before.keys.filter((key) => key !== authorityKey(before.name));
  return [...new Set([...[name, ...otherNames].map(authorityKey).filter(Boolean), ...kept])];
};
