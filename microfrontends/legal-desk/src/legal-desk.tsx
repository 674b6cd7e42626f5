import { pagesDesk } from '@portal/ui';
import { PAGES } from './pages.ts';

/** Where legal documents come in and are kept right (Điều 8.2, 11.2, 13.2c, 18.1). */
export const LegalDesk = pagesDesk(PAGES, { vi: 'Các trang của bàn Pháp chế', en: 'Pages of this desk' });
