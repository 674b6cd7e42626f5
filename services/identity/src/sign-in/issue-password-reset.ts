import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { digestOf, newToken } from './token.ts';

const LINK_HOURS = 24;

interface Person {
  id: string;
  name: string;
  account: string | null;
}

/**
 * The administrator starts it and never sees the link: it goes by mail to the person alone, works once, and the person
 * and the Director are told (D4). An earlier link stops working.
 */
export const issuePasswordReset: Command<
  { personId: string },
  Person,
  { resetId: string; personId: string }
> = {
  name: 'issuePasswordReset',
  async load(ctx, { personId }) {
    const locked = await ctx.sql('select from identity.person where id = $1 for share', [personId]);
    if (!locked.length) ctx.refuse({ code: 'NOT_FOUND', field: 'personId' });
    const [person] = await ctx.sql<Person>(
      `select p.id, p.name, a.account from identity.person p left join identity.account a on a.person_id = p.id
       where p.id = $1`,
      [personId],
    );
    return person ?? ctx.refuse({ code: 'NOT_FOUND', field: 'personId' });
  },
  async allows(ctx, { account }) {
    const right = await mayOrSystem(ctx, 'MANAGE_USERS');
    return account === null ? [{ code: 'NO_ACCOUNT' }, ...right] : right;
  },
  async run(ctx, { id, name, account }) {
    const token = newToken();
    const resetId = newId();
    await ctx.sql(
      `update identity.password_reset set replaced_at = $2
       where person_id = $1 and used_at is null and replaced_at is null`,
      [id, ctx.now],
    );
    await ctx.sql(
      `insert into identity.password_reset (id, person_id, token_sha256, issued_by, issued_at, expires_at)
       values ($1, $2, $3, $4, $5, $5::timestamptz + $6 * interval '1 hour')`,
      [resetId, id, digestOf(token), ctx.actor.personId, ctx.now, LINK_HOURS],
    );
    await ctx.sql(
      `insert into identity.letter (id, to_account, subject, body, created_at) values ($1, $2, $3, $4, $5)`,
      [
        newId(),
        account,
        'Đặt lại mật khẩu Cổng thông tin điện tử Sở Công Thương',
        letter(name, token),
        ctx.now,
      ],
    );
    const directors = await ctx.sql<{ person_id: string }>(
      `select person_id from identity.appointment where role = 'DIRECTOR' and valid @> kit.now()`,
    );
    ctx.record({
      type: 'password-reset.issued',
      subject: { type: 'Person', id },
      payload: {
        personId: id,
        name,
        actorId: ctx.actor.personId,
        tell: [...new Set([id, ...directors.map((director) => director.person_id)])],
      },
    });
    return { resetId, personId: id };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};

const letter = (name: string, token: string) => `Kính gửi ${name},

Quản trị Website đã đề nghị đặt lại mật khẩu của ông/bà. Hãy mở đường dẫn sau trong vòng ${LINK_HOURS} giờ; đường dẫn
chỉ dùng được một lần, và không ai khác nhận được nó:

/desk/reset#${token}

Nếu ông/bà không yêu cầu, hãy báo ngay cho Văn phòng Sở; mật khẩu cũ vẫn còn hiệu lực cho đến khi đường dẫn được dùng.
`;
