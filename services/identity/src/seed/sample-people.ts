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
  /** As the directory shows it; the account is the address. */
  telephone?: string;
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
  {
    account: 'giam.doc@sct.example',
    name: 'Lê Văn Thanh',
    office: 'Giám đốc Sở',
    role: 'DIRECTOR',
    telephone: '0237 3852 200',
  },
  {
    account: 'truong.ban@sct.example',
    name: 'Nguyễn Thị Mai',
    office: 'Phó Giám đốc, Trưởng ban Biên tập',
    role: 'EDITOR_IN_CHIEF',
    telephone: '0237 3852 201',
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
    unit: 'VP',
    telephone: '0237 3852 199',
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
    telephone: '0237 3852 210',
  },
  {
    account: 'pho.phong@sct.example',
    name: 'Cao Xuân Sơn',
    office: 'Phó Trưởng phòng Quản lý thương mại',
    role: 'UNIT_DEPUTY',
    unit: 'QLTM',
    telephone: '0237 3852 211',
  },
  {
    account: 'can.bo@sct.example',
    name: 'Trịnh Thị Ngọc',
    office: 'Chuyên viên Phòng Quản lý thương mại',
    role: 'INFORMATION_OFFICER',
    unit: 'QLTM',
    telephone: '0237 3852 214',
  },
  { account: 'cong.tac@sct.example', name: 'Mai Văn Quân', office: 'Cộng tác viên', role: 'CONTRIBUTOR' },
];

/** What the editor-in-chief has assigned (Điều 14.1): codes of sections, by account. */
export const SAMPLE_ASSIGNMENTS: Readonly<Record<string, readonly string[]>> = {
  'uy.vien@sct.example': ['tin-tuc-su-kien', 'thong-bao', 'hoi-nghi-hoi-thao'],
  'pho.ban@sct.example': ['nghien-cuu-trao-doi'],
};
export interface SampleOfficial extends Omit<SamplePerson, 'account'> {
  unit: string;
  /** The office address; these officials do not sign in. */
  email: string;
  acting?: boolean;
}

/** Has left, and is known by name alone: whose data the office may be asked to erase (law 91/2025/QH15). */
export const SAMPLE_FORMER = {
  name: 'Lê Khắc Tuấn',
  office: 'Nguyên chuyên viên Phòng Quản lý thương mại',
} as const;

/** Who else stands in the directory. One unit is headed for the time being (“Q.”), one by nobody. */
export const SAMPLE_OFFICIALS: readonly SampleOfficial[] = [
  {
    name: 'Đỗ Hoàng Anh',
    office: 'Trưởng phòng Quản lý công nghiệp',
    role: 'UNIT_HEAD',
    unit: 'QLCN',
    telephone: '0237 3852 220',
    email: 'quanly.congnghiep@sct.example',
  },
  {
    name: 'Lê Thị Ánh',
    office: 'Chuyên viên Phòng Quản lý công nghiệp',
    role: 'INFORMATION_OFFICER',
    unit: 'QLCN',
    telephone: '0237 3852 223',
    email: 'thongtin.congnghiep@sct.example',
  },
  {
    name: 'Nguyễn Hữu Ân',
    office: 'Trưởng phòng Quản lý năng lượng',
    role: 'UNIT_HEAD',
    unit: 'QLNL',
    acting: true,
    telephone: '0237 3852 230',
    email: 'quanly.nangluong@sct.example',
  },
  {
    name: 'Trương Thị Đào',
    office: 'Trưởng phòng Kỹ thuật an toàn – Môi trường',
    role: 'UNIT_HEAD',
    unit: 'KTATMT',
    telephone: '0237 3852 240',
    email: 'kythuat.antoan@sct.example',
  },
  {
    name: 'Phạm Văn Dũng',
    office: 'Giám đốc Trung tâm Xúc tiến thương mại',
    role: 'UNIT_HEAD',
    unit: 'XTTM',
    telephone: '0237 3852 250',
    email: 'xuctien.thuongmai@sct.example',
  },
  {
    name: 'Hà Thị Yến',
    office: 'Cán bộ cung cấp thông tin, Trung tâm Xúc tiến thương mại',
    role: 'INFORMATION_OFFICER',
    unit: 'XTTM',
    telephone: '0237 3852 251',
    email: 'thongtin.xuctien@sct.example',
  },
  {
    name: 'Ngô Đức Thắng',
    office: 'Phó Giám đốc Trung tâm Khuyến công và Tiết kiệm năng lượng',
    role: 'UNIT_DEPUTY',
    unit: 'KC',
    telephone: '0237 3852 260',
    email: 'khuyencong@sct.example',
  },
];
