import { Migration } from '@mikro-orm/migrations';

/** What became of the links to other sites, each time somebody had them looked at (Điều 8.6). Rows are only ever added. */
export class Links20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table content.link_check (
        id uuid primary key,
        item_id uuid not null references content.publication (item_id),
        url text not null,
        verdict text not null check (verdict in ('OPEN', 'GONE', 'FAULTY', 'UNREACHABLE', 'PRIVATE')),
        status integer,
        moved_to text,
        checked_by uuid not null,
        checked_at timestamptz not null default kit.now()
      );
      create index link_check_latest on content.link_check (item_id, url, checked_at desc);
      grant select, insert on content.link_check to portal_content;

      create view content.public_link_check as
        select distinct on (c.item_id, c.url) c.item_id, c.url, c.verdict, c.status, c.moved_to, c.checked_at
        from content.link_check c join content.publication p using (item_id)
        where p.withdrawn_at is null
        order by c.item_id, c.url, c.checked_at desc;
      grant select on content.public_link_check to portal_content;
    `);
  }
}
