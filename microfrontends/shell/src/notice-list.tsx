import { Chip, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { ago, useLanguage, useWords } from '@portal/ui';
import type { InboxEntryPartsFragment } from '@portal/schema/operations';
import { useId } from 'react';
import { WORDS } from './words.ts';

interface NoticeListProps {
  /** Said above the list; without it the list is the only one. */
  title?: string;
  entries: readonly InboxEntryPartsFragment[];
  /** Where a notice is dealt with, if anywhere. */
  placeOf(entry: InboxEntryPartsFragment): string | null;
  onGo(place: string): void;
}

/** Notices as sentences, the newest first; those that lead somewhere are buttons. */
export function NoticeList({ title, entries, placeOf, onGo }: NoticeListProps) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <>
      {title && (
        <Typography id={id} variant="h3" sx={{ mt: 2 }}>
          {title}
        </Typography>
      )}
      <List dense aria-labelledby={title && id}>
        {entries.map((entry) => {
          const place = placeOf(entry);
          const said = <Said {...entry} />;
          return place ? (
            <li key={entry.id}>
              <ListItemButton onClick={() => onGo(place)}>{said}</ListItemButton>
            </li>
          ) : (
            <ListItem key={entry.id}>{said}</ListItem>
          );
        })}
      </List>
    </>
  );
}

function Said({ text, at, readAt, waiting, urgent }: InboxEntryPartsFragment) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <ListItemText
      primary={
        <>
          {urgent && <Chip component="span" size="small" color="error" label={words.urgent} sx={{ mr: 1 }} />}
          {text}
        </>
      }
      secondary={`${ago(at, language)}${waiting ? ` · ${words.waiting}` : ''}`}
      slotProps={{ primary: { sx: { fontWeight: readAt ? 400 : 700 } } }}
    />
  );
}
