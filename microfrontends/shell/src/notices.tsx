import { useMutation } from '@apollo/client/react';
import { Badge, Box, Button, Drawer, IconButton, Typography } from '@mui/material';
import { goTo, say, useInbox, useInboxStream, useWords } from '@portal/ui';
import { MarkInboxReadDocument } from '@portal/schema/operations';
import { useEffect, useState } from 'react';
import { NoticeList } from './notice-list.tsx';
import type { Told } from './places.ts';
import { WORDS } from './words.ts';

interface NoticesProps {
  /** Where a notice is dealt with, if anywhere. */
  placeOf(told: Told): string | null;
  onUnread(unread: number): void;
}

const Bell = () => (
  <svg width="22" height="22" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    <path d="M12 22a2.2 2.2 0 0 0 2.2-2H9.8A2.2 2.2 0 0 0 12 22Zm7-6V11a7 7 0 0 0-5.5-6.8V3.5a1.5 1.5 0 0 0-3 0v.7A7 7 0 0 0 5 11v5l-2 2v1h18v-1Z" />
  </svg>
);

/** The live badge, and behind it what was told; said aloud to those who cannot see it. */
export function Notices({ placeOf, onUnread }: NoticesProps) {
  const words = useWords(WORDS);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const unread = useInboxStream(({ text, urgent }) => {
    setSaid(urgent ? `${words.urgent}: ${text}` : text);
    say(text, urgent ? 'warning' : 'info');
  });
  useEffect(() => onUnread(unread), [onUnread, unread]);
  const { data, refetch } = useInbox();
  useEffect(() => {
    if (open) void refetch();
  }, [open, unread, refetch]);
  const [markRead] = useMutation(MarkInboxReadDocument);
  const entries = data?.inboxEntries.edges.map(({ node }) => node) ?? [];
  const urgent = data?.urgentEntries ?? [];
  const last = entries[0]?.number;
  const onGo = (place: string) => {
    setOpen(false);
    goTo(place);
  };
  return (
    <>
      <IconButton color="inherit" aria-label={words.noticesUnread(unread)} onClick={() => setOpen(true)}>
        <Badge badgeContent={unread} color="error" data-testid="unread">
          <Bell />
        </Badge>
      </IconButton>
      <Box
        role="status"
        aria-live="polite"
        sx={{
          position: 'absolute',
          left: 0,
          top: 0,
          width: 1,
          height: 1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
        }}
      >
        {said}
      </Box>
      <Drawer
        anchor="right"
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { 'aria-label': words.notices, role: 'dialog' } }}
      >
        <Box sx={{ width: 'min(26rem, 100vw)', p: 2 }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
            <Typography variant="h2">{words.notices}</Typography>
            <Button onClick={() => setOpen(false)}>{words.close}</Button>
          </Box>
          {last !== undefined && (
            <Button
              onClick={() =>
                void markRead({ variables: { input: { upTo: last } }, refetchQueries: ['InboxEntries'] })
              }
            >
              {words.markRead}
            </Button>
          )}
          {entries.length === 0 && <Typography>{words.noNotices}</Typography>}
          <NoticeList {...{ placeOf, onGo }} title={words.urgentNotices} entries={urgent} />
          <NoticeList
            {...{ placeOf, onGo }}
            {...(urgent.length > 0 && { title: words.otherNotices })}
            entries={entries.filter(({ id }) => !urgent.some((first) => first.id === id))}
          />
        </Box>
      </Drawer>
    </>
  );
}
