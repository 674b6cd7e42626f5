import type { CheckContext } from '../commands/command.ts';
import { Action } from '../subgraph/shared.view.ts';
import type { Refusal } from '../subgraph/shared.view.ts';

/** Buttons come from the server: the same `allows` that the command asks, under the reader's eyes. */
export function editorialActions<Item>(
  ctx: CheckContext,
  item: Item,
  commands: Record<string, { allows(ctx: CheckContext, item: Item): Promise<Refusal[]> }>,
): Promise<Action[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, command]) => {
      const reasons = await command.allows(ctx, item);
      return Object.assign(new Action(), { name, allowed: reasons.length === 0, reasons });
    }),
  );
}
