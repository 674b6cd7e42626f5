import type { CommandContext } from '../commands/command.ts';
import type { EditorialItem } from './editorial.policy.ts';
import { ruleOf } from './editorial.policy.ts';
import { takePart } from './take-step.ts';

export interface AmendedText {
  contentHash: string;
  section: string | null;
  field: string | null;
}

/**
 * What saving another text means to the workflow: a new hash, to which no earlier sign-off is bound (D7), the next version,
 * and at step 2 the part of a verifier, for amending is part of verifying (D5). Answers the new version.
 */
export async function amendText(
  ctx: CommandContext,
  item: EditorialItem & { lock_version: number },
  { contentHash, section, field }: AmendedText,
): Promise<number> {
  const personId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
  const part = ruleOf('edit', item.state)?.part;
  if (part) await takePart(ctx, item.id, personId, part);
  const version = item.lock_version + 1;
  await ctx.sql(
    `update ${ctx.schema}.workflow_item set content_hash = $2, section = $3, field = $4, lock_version = $5
     where edition_id = $1`,
    [item.id, contentHash, section, field, version],
  );
  return version;
}
