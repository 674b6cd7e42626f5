import type { CommandContext } from '@portal/kit';

/** A new password ends every session but the one it was changed in: whoever knew the old one is out. */
export async function setPassword(
  ctx: CommandContext,
  personId: string,
  passwordHash: string,
  exceptSession: string | null,
): Promise<void> {
  await ctx.sql('update identity.account set password_hash = $2, password_set_at = $3 where person_id = $1', [
    personId,
    passwordHash,
    ctx.now,
  ]);
  await ctx.sql(
    `update identity.session set ended_at = $2, ended_by = $1
     where person_id = $1 and ended_at is null and id is distinct from $3::uuid`,
    [personId, ctx.now, exceptSession],
  );
}
