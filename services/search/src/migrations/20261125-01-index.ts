import { Migration } from '@mikro-orm/migrations';

/** The index: public facts, their passages, and what is counted over them. All of it follows from the bus. */
export class Index20261125 extends Migration {
  override up(): void {
    this.addSql(`
      create table search.fact (
        id uuid primary key,
        type text not null,
        kind text not null,
        path text not null,
        title text not null,
        summary text not null,
        language text not null,
        section text,
        field text,
        unit_id text,
        authors text[] not null,
        number text,
        issuers text[] not null,
        document_type text,
        day date not null,
        published_at timestamptz not null,
        updated_at timestamptz not null,
        listed_until date,
        heading_folded text not null,
        heading_typed text not null,
        heading_words tsvector not null,
        stated_at timestamptz not null
      );
      comment on table search.fact is 'told by fact.stated of the owning service (event-carried, D1)';
      comment on column search.fact.day is 'issued on, or else published on: by which people narrow a search (Điều 8.2)';
      create index fact_heading_words on search.fact using gin (heading_words);
      create index fact_newest on search.fact (published_at desc, id);

      create table search.passage (
        fact_id uuid not null references search.fact on delete cascade,
        ordinal smallint not null,
        text text not null,
        folded text not null,
        typed text not null,
        length real not null,
        words tsvector not null,
        primary key (fact_id, ordinal)
      );
      comment on column search.passage.words is 'syllables and pairs of neighbours, of heading and text, without accents';
      create index passage_words on search.passage using gin (words);

      create table search.term (
        term text collate "C" primary key,
        passages integer not null check (passages >= 0)
      ) with (fillfactor = 80);
      comment on table search.term is 'in how many passages each syllable and pair stands; PostgreSQL counts no such thing';

      create table search.totals (
        one boolean primary key default true check (one),
        passages bigint not null,
        length double precision not null
      );
      insert into search.totals values (true, 0, 0);

      create table search.title_start (
        fact_id uuid not null references search.fact on delete cascade,
        start text collate "C" not null,
        first boolean not null
      );
      comment on table search.title_start is 'each title from each of its words on: what somebody may begin to type';
      create index title_start_start on search.title_start (start);
      create index title_start_fact on search.title_start (fact_id);

      create table search.synonym (
        folded text collate "C" not null,
        means text not null,
        primary key (folded, means)
      );
      comment on table search.synonym is 'what else to look for when these words are typed; the field''s abbreviations';
      insert into search.synonym (folded, means) values
        ('tthc', 'thủ tục hành chính'), ('thu tuc hanh chinh', 'TTHC'),
        ('qppl', 'quy phạm pháp luật'), ('quy pham phap luat', 'QPPL'),
        ('sct', 'Sở Công Thương'), ('so cong thuong', 'SCT'),
        ('ubnd', 'Uỷ ban nhân dân'), ('uy ban nhan dan', 'UBND'),
        ('hdnd', 'Hội đồng nhân dân'), ('hoi dong nhan dan', 'HĐND'),
        ('qltt', 'quản lý thị trường'), ('quan ly thi truong', 'QLTT'),
        ('xttm', 'xúc tiến thương mại'), ('xuc tien thuong mai', 'XTTM'),
        ('tmdt', 'thương mại điện tử'), ('thuong mai dien tu', 'TMĐT'),
        ('cntt', 'công nghệ thông tin'), ('cong nghe thong tin', 'CNTT'),
        ('ccn', 'cụm công nghiệp'), ('cum cong nghiep', 'CCN'),
        ('lpg', 'khí dầu mỏ hoá lỏng'), ('khi dau mo hoa long', 'LPG'),
        ('vlncn', 'vật liệu nổ công nghiệp'), ('vat lieu no cong nghiep', 'VLNCN'),
        ('attp', 'an toàn thực phẩm'), ('an toan thuc pham', 'ATTP'),
        ('pccc', 'phòng cháy chữa cháy'), ('phong chay chua chay', 'PCCC');

      grant select, insert, update, delete on search.fact, search.passage, search.term, search.title_start
        to portal_search;
      grant select, update on search.totals to portal_search;
      grant select on search.synonym to portal_search;
    `);
  }
}
