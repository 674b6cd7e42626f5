import { Box, Button, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { chooseLanguage, forgetEverything, goTo, say, signOut, useLanguage, useWords } from '@portal/ui';
import type { ViewerQuery } from '@portal/schema/operations';
import { useState } from 'react';
import { Account } from './account.tsx';
import { Delegations } from './delegations/delegations.tsx';
import { WORDS } from './words.ts';

const Figure = () => (
  <svg width="22" height="22" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <path d="M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm0 2c-4.4 0-8 2.4-8 5.3V21h16v-1.7c0-2.9-3.6-5.3-8-5.3Z" />
  </svg>
);

/** Who is here, and what belongs to that person rather than to a desk. */
export function PersonMenu({ viewer }: { viewer: ViewerQuery['viewer'] | undefined }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState<'account' | 'delegations' | null>(null);
  const close = () => setAnchor(null);
  const then = (act: () => void) => () => {
    close();
    act();
  };
  const leave = async () => {
    try {
      await signOut();
      await forgetEverything();
      goTo('/desk/');
    } catch {
      say(words.unreachable);
    }
  };
  const name = viewer?.person.name ?? '';
  const office = viewer?.appointments.map(({ roleName }) => roleName).join(', ') ?? '';
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <>
      <Button
        color="inherit"
        size="small"
        startIcon={<Figure />}
        aria-label={`${words.me}: ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {name}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem onClick={then(() => setOpened('account'))}>
          <ListItemText primary={words.me} secondary={`${name}${office && ` – ${office}`}`} />
        </MenuItem>
        <MenuItem onClick={then(() => setOpened('delegations'))}>{words.delegations}</MenuItem>
        <MenuItem lang={other} onClick={then(() => chooseLanguage(other))}>
          {words.english}
        </MenuItem>
        <MenuItem component="a" href="/" onClick={close}>
          {words.publicSite}
        </MenuItem>
        <MenuItem divider={false} onClick={then(() => void leave())}>
          <Typography sx={{ fontWeight: 700 }}>{words.signOut}</Typography>
        </MenuItem>
      </Menu>
      {opened === 'account' && <Account onClose={() => setOpened(null)} />}
      {opened === 'delegations' && <Delegations onClose={() => setOpened(null)} />}
    </>
  );
}
