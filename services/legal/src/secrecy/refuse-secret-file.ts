import { readFile } from 'node:fs/promises';
import { runCommand, systemActor } from '@portal/kit';
import type { Command, LookAtUpload, ServiceRuntime } from '@portal/kit';
import { attachedText } from '../intake/attached-text.ts';
import type { AttachedText } from '../intake/attached-text.ts';
import { secrecyOf, secrecyOfName } from '../intake/marks.ts';
import type { SecrecyLevel } from '../intake/marks.ts';
import { recordBlock, secrecyRefusal } from './block-secret.ts';
import type { SecrecyBlock } from './block-secret.ts';

interface BlockSecretFile {
  level: SecrecyLevel;
}

/** Logged with who and when; of the file neither name nor byte is kept (Điều 11.2, 18.1). */
const blockSecretFile: Command<BlockSecretFile, null, SecrecyBlock> = {
  name: 'blockSecretFile',
  load: async () => null,
  allows: async ({ actor }) => (actor.personId === null ? [{ code: 'SIGN_IN' }] : []),
  run: (ctx, _none, { level }) => recordBlock(ctx, level, 'ATTACHMENT', null),
  subject: ({ blockId }) => ({ type: 'SecrecyBlock', id: blockId }),
};

const secrecyIn = ({ heads, body }: AttachedText) => secrecyOf([heads, body].join('\n'));

/** A mark blocks on an attachment as on a text: in its name, its running heads or its header block (D33). */
export const refuseSecretFile =
  (runtime: ServiceRuntime): LookAtUpload =>
  async ({ path, name, contentType, personId }) => {
    const level = secrecyOfName(name) ?? secrecyIn(await attachedText(await readFile(path), contentType));
    if (level === null) return [];
    const { refusals } = await runCommand(runtime, systemActor(personId), blockSecretFile, { level });
    return refusals.length > 0 ? refusals : [secrecyRefusal(level)];
  };
