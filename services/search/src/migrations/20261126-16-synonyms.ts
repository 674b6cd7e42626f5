import { Migration } from '@mikro-orm/migrations';

/** What the office adds and removes; before, the list was as it was begun with. */
export class Synonyms20261126 extends Migration {
  override up(): void {
    this.addSql(`
      drop table search.synonym;
      create table search.synonym (
        id uuid primary key default gen_random_uuid(),
        term text not null check (term <> ''),
        term_folded text collate "C" not null,
        means text not null check (means <> ''),
        means_folded text collate "C" not null,
        added_by uuid,
        added_at timestamptz not null default kit.now(),
        removed_by uuid,
        removed_at timestamptz,
        constraint synonym_means_another check (term_folded <> means_folded),
        constraint synonym_removed_by_somebody check ((removed_by is null) = (removed_at is null))
      );
      comment on table search.synonym is 'each is looked for when the other is typed; the field''s abbreviations (Điều 8.2)';
      comment on column search.synonym.added_by is 'null: begun with';
      create unique index synonym_once on search.synonym
        (least(term_folded, means_folded), greatest(term_folded, means_folded)) where removed_at is null;
      create index synonym_term on search.synonym (term_folded) where removed_at is null;
      create index synonym_means on search.synonym (means_folded) where removed_at is null;

      insert into search.synonym (term, term_folded, means, means_folded) values
        ('TTHC', 'tthc', 'thủ tục hành chính', 'thu tuc hanh chinh'),
        ('QPPL', 'qppl', 'quy phạm pháp luật', 'quy pham phap luat'),
        ('SCT', 'sct', 'Sở Công Thương', 'so cong thuong'),
        ('UBND', 'ubnd', 'Uỷ ban nhân dân', 'uy ban nhan dan'),
        ('HĐND', 'hdnd', 'Hội đồng nhân dân', 'hoi dong nhan dan'),
        ('QLTT', 'qltt', 'quản lý thị trường', 'quan ly thi truong'),
        ('XTTM', 'xttm', 'xúc tiến thương mại', 'xuc tien thuong mai'),
        ('TMĐT', 'tmdt', 'thương mại điện tử', 'thuong mai dien tu'),
        ('CNTT', 'cntt', 'công nghệ thông tin', 'cong nghe thong tin'),
        ('CCN', 'ccn', 'cụm công nghiệp', 'cum cong nghiep'),
        ('LPG', 'lpg', 'khí dầu mỏ hoá lỏng', 'khi dau mo hoa long'),
        ('VLNCN', 'vlncn', 'vật liệu nổ công nghiệp', 'vat lieu no cong nghiep'),
        ('ATTP', 'attp', 'an toàn thực phẩm', 'an toan thuc pham'),
        ('PCCC', 'pccc', 'phòng cháy chữa cháy', 'phong chay chua chay');

      grant select, insert, update (removed_by, removed_at) on search.synonym to portal_search;
    `);
  }
}
