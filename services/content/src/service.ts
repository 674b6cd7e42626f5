import { assembleService, DiskFileStore, serviceFiles, ServiceRuntime } from '@portal/kit';
import type { ServiceDefinition } from '@portal/kit';
import { onPersonErased } from './erasure/erase-remarks.ts';
import { calendarConsumer, editionBells } from './due/timed.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { mayReadFile } from './public/may-read-file.ts';
import { quotaWarning } from './quota/warn-of-quota.ts';
import { CONTENT_REFUSALS } from './refusals.ts';
import { requestReminder } from './requests/reminders.ts';
import { remindOfReview } from './review-dates/remind.ts';
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
      consumers: [calendarConsumer, onPersonErased],
      timers: [postOnTime, ...editionBells, quotaWarning, requestReminder, remindOfReview],
    });
  },
} satisfies ServiceDefinition & { refusals: object };
