import {
  assembleService,
  DiskFileStore,
  dueTimers,
  followTheCalendar,
  serviceFiles,
  ServiceRuntime,
} from '@portal/kit';
import type { ServiceDefinition } from '@portal/kit';
import { onValidityChanged } from './alarms/on-validity-changed.review.ts';
import { validityDay } from './alarms/validity-day.timer.ts';
import { keepFilesIn } from './intake/kept-files.ts';
import { migrations } from './migrations/index.ts';
import { mayReadFile } from './public/may-read-file.ts';
import { LEGAL_REFUSALS } from './refusals.ts';
import { postingBells } from './records/posting-bells.ts';
import { titleOf } from './records/title-of.ts';
import { refuseSecretFile } from './secrecy/refuse-secret-file.ts';
import { legalSubgraph } from './subgraph.ts';

const name = 'legal';

/** What infra, the gateway and tests see of legal. */
export const legalService = {
  name,
  migrations,
  entities: [],
  refusals: LEGAL_REFUSALS,
  async create({ publicKey, filesFolder, ...options }) {
    const runtime = await ServiceRuntime.start({ ...options, name, entities: [], refusals: LEGAL_REFUSALS });
    const files = serviceFiles(
      runtime,
      keepFilesIn(runtime, new DiskFileStore(filesFolder)),
      mayReadFile,
      refuseSecretFile(runtime),
    );
    return assembleService({
      ...{ runtime, subgraph: await legalSubgraph(), publicKey, files },
      consumers: [followTheCalendar('legal-record'), onValidityChanged],
      timers: [...dueTimers({ noun: 'legal-record', titleOf }), ...postingBells, validityDay],
    });
  },
} satisfies ServiceDefinition & { refusals: object };
