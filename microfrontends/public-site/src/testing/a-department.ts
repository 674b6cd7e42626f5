const official = (name: string, office: string, heads: boolean) => ({
  ...{ name, office, heads, unit: { code: 'QLTM', name: 'Phòng Quản lý thương mại' } },
  contact: { telephone: '0237 3852 210', email: 'hong.lt@sct.example', room: 'P. 302' },
});

const head = official('Lưu Thị Hồng', 'Trưởng phòng', true);
const unit = (code: string, name: string, officials: object[]) => ({
  ...{ code, name, officials, headVacant: officials.length === 0 },
  ...{ parent: null as object | null, children: [] as object[], contact: null },
});
const trade = unit('QLTM', 'Phòng Quản lý thương mại', [head]);
const team = { ...unit('TO-1', 'Tổ xuất nhập khẩu', []), parent: trade };

/** The Department in memory: one unit with its head, and below it one that nobody heads. */
export const DEPARTMENT = {
  leadership: [{ ...official('Lê Văn Thanh', 'Giám đốc Sở', true), unit: null }],
  units: [{ ...trade, children: [team] }, team],
  officials: [head],
};
