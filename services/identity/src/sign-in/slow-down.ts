import type { ServiceRuntime } from '@portal/kit';
import { digestOf } from './token.ts';

/** How many wrong guesses are free; after them each costs twice the wait of the one before, up to five minutes. */
const FREE_GUESSES = { ACCOUNT: 5, ADDRESS: 30 } as const;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 300;

type Subject = keyof typeof FREE_GUESSES;

/**
 * Counts a guess before the password is looked at, so a hundred guesses sent at the same moment are a hundred counted
 * ones. Returns the seconds to wait, or 0. A right guess is taken back by `forgive`.
 */
export async function countGuess(runtime: ServiceRuntime, account: string, address: string): Promise<number> {
  const atAddress = await countOne(runtime, 'ADDRESS', address);
  return atAddress > 0 ? atAddress : countOne(runtime, 'ACCOUNT', account.toLowerCase());
}

async function countOne(runtime: ServiceRuntime, subject: Subject, key: string): Promise<number> {
  const values = [subject, digestOf(key), FREE_GUESSES[subject], FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS];
  const [row] = await runtime.query<{ wait: number }>({
    name: 'sign-in-count-guess',
    text: `with counted as (
        insert into identity.sign_in_failures as f (subject, key_sha256, count, last_at) values ($1, $2, 1, kit.now())
        on conflict (subject, key_sha256) do update set
          count = case when f.last_at < kit.now() - interval '1 hour' then 1 else f.count + 1 end,
          last_at = kit.now(),
          blocked_until = case when f.count + 1 >= $3 and f.last_at >= kit.now() - interval '1 hour'
            then kit.now() + least($5::float8, $4 * power(2, least(f.count + 1 - $3, 20))) * interval '1 second' end
        where coalesce(f.blocked_until <= kit.now(), true)
        returning 0 as wait)
      select wait from counted
      union all
      select ceil(extract(epoch from blocked_until - kit.now()))::int from identity.sign_in_failures
      where subject = $1 and key_sha256 = $2 and blocked_until > kit.now() and not exists (select from counted)`,
    values,
  });
  // No row: somebody blocked this key in the same instant; it counts from then.
  return row?.wait ?? FIRST_WAIT_SECONDS;
}

/** A right guess: the account starts anew, of the address only this one guess is taken back. */
export async function forgive(
  sql: (text: string, values: unknown[]) => Promise<unknown>,
  account: string,
  address: string,
): Promise<void> {
  await sql(
    `delete from identity.sign_in_failures where subject = 'ADDRESS' and key_sha256 = $1 and count = 1`,
    [digestOf(address)],
  );
  await sql(
    `update identity.sign_in_failures set count = count - 1, blocked_until = null
     where subject = 'ADDRESS' and key_sha256 = $1`,
    [digestOf(address)],
  );
  await sql(`delete from identity.sign_in_failures where subject = 'ACCOUNT' and key_sha256 = $1`, [
    digestOf(account.toLowerCase()),
  ]);
}
