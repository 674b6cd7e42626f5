import { assembleService, DiskFileStore, serviceFiles, ServiceRuntime } from '@portal/kit';
import type { ServiceDefinition } from '@portal/kit';
import { calendarConsumer, editionBells } from './due/timed.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { mayReadFile } from './public/may-read-file.ts';
import { quotaWarning } from './quota/warn-of-quota.ts';
import { CONTENT_REFUSALS } from './refusals.ts';
import { postOnTime } from './schedules/post-on-time.ts';
import { contentSubgraph } from './subgraph.ts';

const name = 'content';

/** What infra, the gateway and tests see of content. */
export const contentService = {
  name,
  migrations,
  entities,
  refusals: CONTENT_REFUSALS,
  async create({ publicKey, filesFolder, ...options }) {
    const runtime = await ServiceRuntime.start({ ...options, name, entities, refusals: CONTENT_REFUSALS });
    const files = serviceFiles(runtime, new DiskFileStore(filesFolder), mayReadFile);
    return assembleService({
      ...{ runtime, subgraph: await contentSubgraph(), publicKey, files },
<<<<<<< HEAD
      consumers: [calendarConsumer],
      timers: [postOnTime, ...editionBells],
=======
      timers: [postOnTime, quotaWarning],
>>>>>>> c7f9c9b (Quota: each unit’s month is counted from rows, warned of on the 20th and the 25th, shown on the office’s page and the unit’s desk (Điều 10.3))
    });
  },
} satisfies ServiceDefinition & { refusals: object };
