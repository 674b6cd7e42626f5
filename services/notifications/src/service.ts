import { assembleService, buildSubgraph, defineRefusals, ServiceRuntime } from '@portal/kit';
import type { ServiceDefinition } from '@portal/kit';
import { InboxResolver } from './inbox/inbox.resolver.ts';
import { Bells20261126 } from './migrations/20261126-41-bells.ts';
import { Inbox20261124 } from './migrations/20261124-01-inbox.ts';
import { onAssignment } from './notices/on-assignment.notify.ts';
import { onBoard } from './notices/on-board.notify.ts';
import { onDelegation } from './notices/on-delegation.notify.ts';
import { onDue } from './notices/on-due.notify.ts';
import { onEditionRevised } from './notices/on-edition-revised.notify.ts';
import { onEditorialMove } from './notices/on-editorial-move.notify.ts';
import { onLegalAlarm } from './notices/on-legal-alarm.notify.ts';
import { onPostingDue } from './notices/on-posting-due.notify.ts';
import { onQuota } from './notices/on-quota.notify.ts';
import { onRecordReview } from './notices/on-record-review.notify.ts';
import { onRequest } from './notices/on-request.notify.ts';

const name = 'notifications';

export const NOTIFICATIONS_REFUSALS = defineRefusals({
  INBOX_FIXED: {
    vi: 'Thông báo đã gửi không sửa được.',
    en: 'A notice that was sent cannot be changed.',
  },
});

/** Notifications' part of the graph. */
export const notificationsSubgraph = () => buildSubgraph({ resolvers: [InboxResolver] });

/** What infra, the gateway and tests see of notifications. */
export const notificationsService = {
  name,
  migrations: [Inbox20261124, Bells20261126],
  entities: [],
  refusals: NOTIFICATIONS_REFUSALS,
  async create({ publicKey, filesFolder: _none, ...options }) {
    const refusals = NOTIFICATIONS_REFUSALS;
    const runtime = await ServiceRuntime.start({ ...options, name, entities: [], refusals });
    const subgraph = await notificationsSubgraph();
    return assembleService({
      runtime,
      subgraph,
      publicKey,
      consumers: [
        onEditorialMove,
        onEditionRevised,
        onDelegation,
        onAssignment,
        onBoard,
        onDue,
        onPostingDue,
        onLegalAlarm,
        onQuota,
        onRecordReview,
        onRequest,
      ],
    });
  },
} satisfies ServiceDefinition & { refusals: object };
