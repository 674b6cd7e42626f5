import { Box, Tab, Tabs } from '@mui/material';
import { useLanguage, usePlace, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';
import { PAGES } from './pages.ts';

const WORDS = {
  vi: { pages: 'Các trang của Văn phòng' },
  en: { pages: 'Pages of the office' },
};

/** What the department's office keeps for everybody (Điều 18.1), one page beside the other. */
export function OfficeDesk({ base }: DeskProps) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const [place] = usePlace(base).split('/');
  const shown = PAGES.find((page) => page.place === place) ?? PAGES[0];
  return (
    <>
      <Box component="nav" aria-label={words.pages} sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}>
        <Tabs value={shown.place} variant="scrollable" allowScrollButtonsMobile>
          {PAGES.map((page) => (
            <Tab
              key={page.place}
              value={page.place}
              component="a"
              href={`${base}/${page.place}`}
              label={page[language]}
              aria-current={page === shown ? 'page' : undefined}
            />
          ))}
        </Tabs>
      </Box>
      <shown.Page base={`${base}/${shown.place}`} />
    </>
  );
}
