export { markInboxRead } from './inbox/mark-inbox-read.ts';
export { notificationsService, notificationsSubgraph } from './service.ts';
