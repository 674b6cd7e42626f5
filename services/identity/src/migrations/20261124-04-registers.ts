import { Migration } from '@mikro-orm/migrations';

/** Registers (D11): rows, since appointments and delegations are scoped by them; other services store their codes. */
export class Registers20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table identity.register_entry (
        id uuid primary key,
        register text not null check (register in ('SECTION', 'FIELD', 'AREA')),
        code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null check (name <> ''),
        position integer not null,
        opened_at timestamptz not null,
        closed_at timestamptz check (closed_at > opened_at),
        unique (register, code)
      );
      comment on column identity.register_entry.code is 'stands in permalinks and scopes for ever; never reused';
      grant select, insert on identity.register_entry to portal_identity;
      grant update (name, position, closed_at) on identity.register_entry to portal_identity;

      -- The sections of Điều 8, and news and events, which Điều 10.2a names.
      insert into identity.register_entry (id, register, code, name, position, opened_at)
      select ('01356000-0000-7000-8000-0000000001' || lpad(position::text, 2, '0'))::uuid, 'SECTION', code, name,
        position, '2011-08-01T00:00:00+07:00'
      from (values
        (1, 'tin-tuc-su-kien', 'Tin tức – Sự kiện'),
        (2, 'thong-bao', 'Thông báo, niêm yết'),
        (3, 'nghien-cuu-trao-doi', 'Nghiên cứu – Trao đổi'),
        (4, 'chien-luoc-quy-hoach', 'Tuyên truyền, chiến lược, quy hoạch'),
        (5, 'hoi-nghi-hoi-thao', 'Hội nghị, hội thảo, tập huấn'),
        (6, 'gioi-thieu', 'Giới thiệu'),
        (7, 'van-ban-phap-luat', 'Văn bản quy phạm pháp luật'),
        (8, 'thu-tuc-hanh-chinh', 'Thủ tục hành chính, dịch vụ công'),
        (9, 'gop-y-du-thao', 'Góp ý dự thảo văn bản'),
        (10, 'hoi-dap', 'Giải đáp câu hỏi của công dân'),
        (11, 'danh-ba', 'Danh bạ thư điện tử'),
        (12, 'lien-he', 'Liên hệ'),
        (13, 'thong-tin-khac', 'Thông tin khác')
      ) as given (position, code, name);

      insert into identity.register_entry (id, register, code, name, position, opened_at)
      select ('01356000-0000-7000-8000-0000000002' || lpad(position::text, 2, '0'))::uuid, 'FIELD', code, name,
        position, '2011-08-01T00:00:00+07:00'
      from (values
        (1, 'cong-nghiep-tieu-dung', 'Công nghiệp tiêu dùng'),
        (2, 'luu-thong-hang-hoa', 'Lưu thông hàng hoá trong nước'),
        (3, 'khi-dau-mo-hoa-long', 'Khí dầu mỏ hoá lỏng'),
        (4, 'xuc-tien-thuong-mai', 'Xúc tiến thương mại'),
        (5, 'giam-dinh-thuong-mai', 'Giám định thương mại'),
        (6, 'quan-ly-canh-tranh', 'Quản lý cạnh tranh'),
        (7, 'hoa-chat', 'Hoá chất'),
        (8, 'vat-lieu-no', 'Vật liệu nổ công nghiệp'),
        (9, 'dien-luc', 'Điện lực'),
        (10, 'dau-khi', 'Dầu khí'),
        (11, 'thuong-mai-quoc-te', 'Thương mại quốc tế')
      ) as given (position, code, name);
    `);
  }
}
