import type { Sql } from '../commands/transaction.ts';
import type { ServiceRuntime } from './service-runtime.ts';

/** For what is asked both within a command and outside of any. */
export const readingOf =
  ({ pool }: ServiceRuntime): Sql =>
  async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await pool.query<Row>(text, [...values])).rows;
