import type { Command } from '@portal/kit';
import { resubmitEdition } from '../editions/resubmit-edition.ts';
import { saveRevision } from '../editions/save-revision.ts';
import { steps } from '../editions/steps.ts';
import { aDraft } from './factories.ts';

/** Every act on an edition that exists, with an input that has no fault of its own. */
export const ACTS: Record<string, { command: Command<never, never, object>; input: object }> = {
  ...Object.fromEntries(
    Object.entries(steps).map(([name, command]) => [
      name,
      {
        command,
        input: {
          declaration: true,
          reason: 'Lý do',
          reasonCode: 'OTHER',
          ...(name === 'sendBack' ? { to: 'COMPILING' } : {}),
        },
      },
    ]),
  ),
  saveRevision: { command: saveRevision, input: { content: aDraft({ title: 'Tiêu đề sửa' }) } },
  resubmit: { command: resubmitEdition, input: {} },
};
