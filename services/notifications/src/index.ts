export { notificationsService, notificationsSubgraph } from './service.ts';
