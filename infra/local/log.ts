import { pino } from 'pino';
import type { Log } from '@portal/kit';
import type { Settings } from './settings.ts';

/** What the operator reads: one JSON line each, on standard error so that the announcement stays readable. */
export const openLog = ({ LOG_LEVEL }: Settings): Log => pino({ level: LOG_LEVEL }, pino.destination(2));
