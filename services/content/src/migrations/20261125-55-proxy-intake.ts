import { Migration } from '@mikro-orm/migrations';

/**
 * What came on a stick, a disc, paper or by mail and was entered for its sender ("nhập hộ", Điều 10.1a): on what, by whose
 * hand and when it really came. Only ever added; and nothing is entered without it, nor for oneself.
 */
export class ProxyIntake20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.proxy_intake (
        edition_id uuid primary key references content.edition (id),
        medium text not null check (medium in ('USB', 'CD', 'PAPER', 'EMAIL')),
        deliverer text not null check (deliverer <> ''),
        handed_over_at timestamptz not null,
        entered_by uuid not null,
        entered_at timestamptz not null default kit.now(),
        check (handed_over_at <= entered_at)
      );
      grant select, insert on content.proxy_intake to portal_content;

      create function content.entered_for_somebody() returns trigger language plpgsql as $$
      begin
        if not exists (select from content.proxy_intake i join content.workflow_item w using (edition_id)
          where i.edition_id = new.edition_id and i.entered_by = new.person_id and w.author_id <> new.person_id) then
          raise exception 'entered for somebody, with how it came' using errcode = 'P0R01', detail = 'WRONG_STATE';
        end if;
        return new;
      end $$;
      create trigger entered_for_somebody before insert on content.review_step
        for each row when (new.action = 'enter') execute function content.entered_for_somebody();
    `);
  }
}
