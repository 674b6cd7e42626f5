import type { Role } from '../appointments/roles.ts';

/** Of every sample account; sample people exist on the embedded database only, or when asked for (D28). */
export const SAMPLE_PASSWORD = 'ThanhHoa-2026!';

export interface SamplePerson {
  account: string;
  name: string;
  office: string;
  role: Role;
  /** Code of the unit that the office belongs to. */
  unit?: string;
}

/** The units of the department as the regulation's time knew them (Điều 1.2); the first is the department itself. */
export const SAMPLE_UNITS = [
  { code: 'VP', name: 'Văn phòng Sở' },
  { code: 'QLTM', name: 'Phòng Quản lý thương mại' },
  { code: 'QLCN', name: 'Phòng Quản lý công nghiệp' },
  { code: 'QLNL', name: 'Phòng Quản lý năng lượng' },
  { code: 'KTATMT', name: 'Phòng Kỹ thuật an toàn – Môi trường' },
  { code: 'XTTM', name: 'Trung tâm Xúc tiến thương mại' },
  { code: 'KC', name: 'Trung tâm Khuyến công và Tiết kiệm năng lượng' },
] as const;

/** One person in every role, so that a newcomer can sit down at every desk. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { account: 'giam.doc@sct.example', name: 'Lê Văn Thanh', office: 'Giám đốc Sở', role: 'DIRECTOR' },
  {
    account: 'truong.ban@sct.example',
    name: 'Nguyễn Thị Mai',
    office: 'Phó Giám đốc, Trưởng ban Biên tập',
    role: 'EDITOR_IN_CHIEF',
  },
  {
    account: 'pho.ban@sct.example',
    name: 'Trần Quốc Hùng',
    office: 'Phó Trưởng ban Biên tập',
    role: 'DEPUTY_EDITOR_IN_CHIEF',
  },
  {
    account: 'uy.vien@sct.example',
    name: 'Hoàng Thu Hà',
    office: 'Uỷ viên Ban Biên tập',
    role: 'BOARD_MEMBER',
  },
  {
    account: 'thuong.truc@sct.example',
    name: 'Phạm Minh Đức',
    office: 'Thường trực Ban Biên tập',
    role: 'STANDING_SECRETARIAT',
  },
  {
    account: 'dang.tai@sct.example',
    name: 'Đỗ Thị Lan',
    office: 'Cán bộ chuyên trách đăng tải',
    role: 'POSTING_OFFICER',
  },
  {
    account: 'chanh.van.phong@sct.example',
    name: 'Vũ Đình Long',
    office: 'Chánh Văn phòng Sở',
    role: 'OFFICE_HEAD',
  },
  {
    account: 'quan.tri@sct.example',
    name: 'Bùi Anh Tuấn',
    office: 'Quản trị Website',
    role: 'SITE_ADMINISTRATOR',
  },
  {
    account: 'truong.phong@sct.example',
    name: 'Lưu Thị Hồng',
    office: 'Trưởng phòng Quản lý thương mại',
    role: 'UNIT_HEAD',
    unit: 'QLTM',
  },
  {
    account: 'pho.phong@sct.example',
    name: 'Cao Xuân Sơn',
    office: 'Phó Trưởng phòng Quản lý thương mại',
    role: 'UNIT_DEPUTY',
    unit: 'QLTM',
  },
  {
    account: 'can.bo@sct.example',
    name: 'Trịnh Thị Ngọc',
    office: 'Chuyên viên Phòng Quản lý thương mại',
    role: 'INFORMATION_OFFICER',
    unit: 'QLTM',
  },
  { account: 'cong.tac@sct.example', name: 'Mai Văn Quân', office: 'Cộng tác viên', role: 'CONTRIBUTOR' },
];

/** What the editor-in-chief has assigned (Điều 14.1): codes of sections, by account. */
export const SAMPLE_ASSIGNMENTS: Readonly<Record<string, readonly string[]>> = {
  'uy.vien@sct.example': ['tin-tuc-su-kien', 'thong-bao', 'hoi-nghi-hoi-thao'],
  'pho.ban@sct.example': ['nghien-cuu-trao-doi'],
};
