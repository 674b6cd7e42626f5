import { Migration } from '@mikro-orm/migrations';

/**
 * The authorities that issue documents, each with its time and whoever took over its work. An old document keeps the name
 * that stands on it; the register knows who that is today.
 */
export class LegalAuthorities20261126 extends Migration {
  override up(): void {
    this.addSql(`
      create table legal.authority (
        id uuid primary key,
        name text not null check (name <> ''),
        abbreviation text check (abbreviation <> ''),
        keys text[] not null check (cardinality(keys) > 0),
        valid_from date,
        valid_until date check (valid_until > valid_from),
        successor_id uuid references legal.authority (id),
        basis text not null check (basis <> ''),
        recorded_at timestamptz not null default kit.now(),
        check (successor_id <> id),
        check (successor_id is null or valid_until is not null)
      );
      comment on column legal.authority.keys is 'its name and other spellings without accents, as documents are searched by';
      comment on column legal.authority.basis is 'the decision by which it was set up';
      -- One name is one authority at a time: "Bộ Công Thương" of 1951 is not that of 2007.
      create unique index authority_once on legal.authority (name, valid_from) nulls not distinct;
      create index authority_by_key on legal.authority using gin (keys);
      create index authority_by_successor on legal.authority (successor_id);
      grant select, insert on legal.authority to portal_legal;
      grant update (valid_until, successor_id) on legal.authority to portal_legal;

      create function legal.successor_comes_after() returns trigger language plpgsql as $$
      begin
        -- Whoever takes over begins no earlier than the other: so nobody comes after themselves.
        if exists (select from legal.authority s where s.id = new.successor_id
          and (s.valid_from is null or s.valid_from <= coalesce(new.valid_from, '-infinity')
            or s.valid_from > new.valid_until)) then
          raise exception 'a successor takes over where the other ends'
            using errcode = 'P0R01', detail = 'SUCCESSOR_TOO_EARLY';
        end if;
        return new;
      end $$;
      create trigger successor_comes_after before insert or update on legal.authority
        for each row execute function legal.successor_comes_after();

      create index document_by_issuer on legal.document using gin (string_to_array(issuer_key, '; '));
    `);
    this.addSql(`
      insert into legal.authority (id, name, abbreviation, keys, valid_from, basis)
      select ('01356000-0000-7000-8000-0000000003' || lpad(position::text, 2, '0'))::uuid, name, abbreviation, keys,
        valid_from::date, basis
      from (values
        (1, 'Quốc hội', 'QH', '{quoc hoi}'::text[], null, 'Hiến pháp'),
        (2, 'Chính phủ', 'CP', '{chinh phu}', null, 'Hiến pháp'),
        (3, 'Thủ tướng Chính phủ', 'TTg', '{thu tuong chinh phu}', null, 'Hiến pháp'),
        (4, 'Bộ Công Thương', 'BCT', '{bo cong thuong}', '2007-07-31', 'Nghị quyết của Quốc hội khoá XII về cơ cấu tổ chức của Chính phủ'),
        (5, 'Bộ Công nghiệp', 'BCN', '{bo cong nghiep}', null, 'Nghị quyết của Quốc hội về cơ cấu tổ chức của Chính phủ'),
        (6, 'Bộ Thương mại', 'BTM', '{bo thuong mai}', null, 'Nghị quyết của Quốc hội về cơ cấu tổ chức của Chính phủ'),
        (7, 'Bộ Khoa học và Công nghệ', 'BKHCN', '{bo khoa hoc va cong nghe}', '2025-03-01', 'Nghị định 55/2025/NĐ-CP'),
        (8, 'Bộ Thông tin và Truyền thông', 'BTTTT', '{bo thong tin va truyen thong}', '2007-07-31', 'Nghị quyết của Quốc hội khoá XII về cơ cấu tổ chức của Chính phủ'),
        (9, 'Uỷ ban nhân dân tỉnh Thanh Hoá', 'UBND tỉnh',
          '{uy ban nhan dan tinh thanh hoa,ubnd tinh thanh hoa}', null, 'Luật Tổ chức chính quyền địa phương'),
        (10, 'Sở Công Thương Thanh Hoá', 'SCT',
          '{so cong thuong thanh hoa,so cong thuong tinh thanh hoa,so cong thuong}', '2008-09-29', 'Quyết định 2995/QĐ-UBND'),
        (11, 'Sở Công nghiệp Thanh Hoá', 'SCN', '{so cong nghiep thanh hoa,so cong nghiep tinh thanh hoa}', null, 'Quyết định của Uỷ ban nhân dân tỉnh'),
        (12, 'Sở Thương mại Thanh Hoá', 'STM', '{so thuong mai thanh hoa,so thuong mai tinh thanh hoa}', null, 'Quyết định của Uỷ ban nhân dân tỉnh')
      ) as given (position, name, abbreviation, keys, valid_from, basis);

      update legal.authority old set valid_until = s.valid_from, successor_id = s.id
      from legal.authority s, (values
        ('Bộ Công nghiệp', 'Bộ Công Thương'),
        ('Bộ Thương mại', 'Bộ Công Thương'),
        ('Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'),
        ('Sở Công nghiệp Thanh Hoá', 'Sở Công Thương Thanh Hoá'),
        ('Sở Thương mại Thanh Hoá', 'Sở Công Thương Thanh Hoá')
      ) as took_over (earlier, later)
      where old.name = took_over.earlier and s.name = took_over.later;
    `);
  }
}
