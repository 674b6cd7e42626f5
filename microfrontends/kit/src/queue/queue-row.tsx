import { Box, Chip, ListItemButton, ListItemText, Typography } from '@mui/material';
import { memo } from 'react';
import type { ClaimPartsFragment, QueueRowFragment } from '@portal/schema/operations';
import { LookedAt } from '../claims/looked-at.tsx';
import { DueLine } from '../due/due-line.tsx';
import { ago, dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';

interface QueueRowProps {
  row: QueueRowFragment;
  claims: readonly ClaimPartsFragment[];
  selected: boolean;
  /** Whether Tab comes to this row. */
  stop: boolean;
  onSelect(id: string): void;
}

/** Drawn again when it changed, not whenever the list is scrolled. */
export const QueueRow = memo(function QueueRow({ row, claims, selected, stop, onSelect }: QueueRowProps) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const by = [row.unit?.name, row.author?.name].filter(Boolean).join(' · ');
  const assignees = row.assignees.map(({ name }) => name).join(', ');
  return (
    <ListItemButton
      selected={selected}
      tabIndex={stop ? 0 : -1}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelect(row.id)}
      sx={{ alignItems: 'flex-start', borderBottom: 1, borderColor: 'divider', gap: 1 }}
    >
      <ListItemText
        disableTypography
        primary={
          <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
            {row.title || words.untitled}
          </Typography>
        }
        secondary={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {row.section.name}
            {by && ` · ${by}`} ·{' '}
            <time dateTime={row.enteredStateAt} title={dateTime(row.enteredStateAt, language)}>
              {ago(row.enteredStateAt, language)}
            </time>
            <br />
            <Chip
              component="span"
              size="small"
              variant="outlined"
              label={
                row.scheduledFor
                  ? `${words.scheduledFor} ${dateTime(row.scheduledFor, language)}`
                  : row.stateName
              }
              sx={{ mt: 0.5 }}
            />
            {assignees && ` ${words.assignedTo(assignees)}`} <LookedAt claims={claims} />
            {row.due && (
              <Box component="span" sx={{ display: 'block', mt: 0.5 }}>
                <DueLine due={row.due} />
              </Box>
            )}
          </Typography>
        }
      />
    </ListItemButton>
  );
});
