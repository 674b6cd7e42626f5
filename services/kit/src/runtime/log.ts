import { pino } from 'pino';
import type { BaseLogger } from 'pino';

export type Log = Pick<BaseLogger, 'debug' | 'info' | 'warn' | 'error'>;

/** Only what somebody has to look at; a server gives its own. */
export const quietLog = (): Log => pino({ level: 'warn' });
