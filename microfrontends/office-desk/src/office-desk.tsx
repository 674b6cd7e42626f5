import { pagesDesk } from '@portal/ui';
import { PAGES } from './pages.ts';

/** What the department's office keeps for everybody (Điều 18.1), one page beside the other. */
export const OfficeDesk = pagesDesk(PAGES, { vi: 'Các trang của Văn phòng', en: 'Pages of the office' });
