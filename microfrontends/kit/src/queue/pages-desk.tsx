import { Box, Tab, Tabs } from '@mui/material';
import type { ComponentType } from 'react';
import { useLanguage } from '../platform/language.ts';
import type { Language } from '../platform/language.ts';
import type { DeskProps } from '../platform/microfrontend.tsx';
import { usePlace } from '../platform/path.ts';

/** One page of a desk, and what stands behind the desk's own path to reach it. */
export type PageOfDesk = Readonly<Record<Language, string>> & {
  place: string;
  Page: ComponentType<DeskProps>;
  /** Beside the name: how much waits there. */
  Mark?: ComponentType;
};

/** In the order of the navigation; the first is what one comes to. */
export type DeskPages = readonly [PageOfDesk, ...PageOfDesk[]];

/** A desk of pages, one beside the other; `name` says what they are the pages of. */
export const pagesDesk = (pages: DeskPages, name: Readonly<Record<Language, string>>) =>
  function PagesDesk({ base }: DeskProps) {
    const language = useLanguage();
    const [place] = usePlace(base).split('/');
    const shown = pages.find((page) => page.place === place) ?? pages[0];
    return (
      <>
        <Box
          component="nav"
          aria-label={name[language]}
          sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
        >
          <Tabs value={shown.place} variant="scrollable" allowScrollButtonsMobile>
            {pages.map((page) => (
              <Tab
                key={page.place}
                value={page.place}
                component="a"
                href={`${base}/${page.place}`}
                label={page[language]}
                {...(page.Mark && { icon: <page.Mark />, iconPosition: 'end' as const })}
                sx={{ minHeight: '3rem', gap: 1 }}
                aria-current={page === shown ? 'page' : undefined}
              />
            ))}
          </Tabs>
        </Box>
        <shown.Page base={`${base}/${shown.place}`} />
      </>
    );
  };
