import type { CommandContext } from '@portal/kit';

export interface SlipNumber {
  year: number;
  number: number;
}

/** Mẫu 1 and Mẫu 2 are numbered from 1 in each Vietnamese year; whoever takes one waits for whoever took the last. */
export async function takeNumber(ctx: CommandContext, form: 'MAU_1' | 'MAU_2'): Promise<SlipNumber> {
  const [taken] = await ctx.sql<SlipNumber>(
    `insert into content.slip_series (form, year, last)
       values ($1, extract(year from $2::timestamptz at time zone 'Asia/Ho_Chi_Minh'), 1)
     on conflict (form, year) do update set last = slip_series.last + 1
     returning year, last as number`,
    [form, ctx.now],
  );
  if (!taken) throw new Error('a series gives a number');
  return taken;
}
