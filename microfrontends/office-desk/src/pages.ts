import { Contacts } from '@portal/ui';
import type { DeskPages } from '@portal/ui';
import { CalendarPage } from './calendar/calendar.page.tsx';
import { DueTimesPage } from './due/due-times.page.tsx';
import { ErasurePage } from './erasure/erasure.page.tsx';
import { QuotaPage } from './quota/quota.page.tsx';
import { ReviewPage } from './reviews/review.page.tsx';
import { SynonymsPage } from './synonyms/synonyms.page.tsx';

/** The pages of the office, in the order of its navigation; the first is what one comes to. */
export const PAGES: DeskPages = [
  { place: 'lich-lam-viec', vi: 'Lịch làm việc', en: 'Calendar', Page: CalendarPage },
  { place: 'thoi-han', vi: 'Thời hạn', en: 'Due times', Page: DueTimesPage },
  { place: 'dinh-muc', vi: 'Định mức', en: 'Quota', Page: QuotaPage },
  { place: 'ra-soat', vi: 'Cần rà soát', en: 'To be looked at', Page: ReviewPage },
  {
    ...{ place: 'tu-dong-nghia', vi: 'Từ đồng nghĩa', en: 'Synonyms' },
    ...{ right: 'MANAGE_SYNONYMS', Page: SynonymsPage },
  },
  {
    ...{ place: 'xoa-du-lieu-ca-nhan', vi: 'Xoá dữ liệu cá nhân', en: 'Erasure' },
    ...{ right: 'ERASE_PERSONAL_DATA', Page: ErasurePage },
  },
  { place: 'danh-ba', vi: 'Danh bạ', en: 'Directory', Page: Contacts },
];
