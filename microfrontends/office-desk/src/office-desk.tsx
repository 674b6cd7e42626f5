import { useQuery } from '@apollo/client/react';
import { Box, Tab, Tabs } from '@mui/material';
import { ViewerDocument } from '@portal/schema/operations';
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
  const rights = useQuery(ViewerDocument).data?.viewer?.rights ?? [];
  const pages = PAGES.filter(({ right }) => right === undefined || rights.includes(right));
  const shown = pages.find((page) => page.place === place) ?? PAGES[0];
  return (
    <>
      <Box component="nav" aria-label={words.pages} sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}>
        <Tabs value={shown.place} variant="scrollable" allowScrollButtonsMobile>
          {pages.map((page) => (
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
