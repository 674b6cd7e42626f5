import { LEGAL_RECORD } from '@portal/ui';
import type { DeskPages } from '@portal/ui';
import { AlarmsPage } from './alarms/alarms.page.tsx';
import { WaitingMark } from './alarms/waiting-mark.tsx';
import { AuthoritiesPage } from './authorities/authorities.page.tsx';
import { IntakePage } from './intake/intake.page.tsx';
import { RecordsPage } from './records/records.page.tsx';
import { RelationsPage } from './relations/relations.page.tsx';

/** The pages of the desk, in the order of its navigation; the first is what one comes to. */
export const PAGES: DeskPages = [
  { place: LEGAL_RECORD, vi: 'Văn bản', en: 'Documents', Page: RecordsPage },
  { place: 'nhap', vi: 'Nhập văn bản', en: 'Intake', Page: IntakePage },
  { place: 'quan-he', vi: 'Quan hệ chờ xác nhận', en: 'Relations to confirm', Page: RelationsPage },
  { place: 'canh-bao', vi: 'Cảnh báo hiệu lực', en: 'Alarms', Page: AlarmsPage, Mark: WaitingMark },
  { place: 'co-quan', vi: 'Cơ quan ban hành', en: 'Issuing authorities', Page: AuthoritiesPage },
];
