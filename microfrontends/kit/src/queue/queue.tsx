import {
  Box,
  Button,
  Chip,
  LinearProgress,
  List,
  ListItemButton,
  ListItemText,
  Typography,
} from '@mui/material';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { ClaimPartsFragment, QueueRowFragment } from '@portal/schema/operations';
import { DueLine } from '../due/due-line.tsx';
import { LookedAt } from '../claims/looked-at.tsx';
import { useClaimsOf } from '../claims/use-claims.ts';
import { useReadAnew } from '../inbox/use-inbox.ts';
import { ago, dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { NotLoaded } from '../platform/not-loaded.tsx';

export interface QueueProps {
  label: string;
  rows: readonly QueueRowFragment[] | undefined;
  failed: boolean;
  loading: boolean;
  hasMore: boolean;
  selected: string;
  empty: string;
  onSelect(id: string): void;
  onMore(): void;
  /** Reads the list anew. */
  refresh(): void;
}

/** However long the list has grown, the browser lays out the rows in sight; all stay there for the keyboard and for Ctrl-F. */
const UNSEEN_IS_NOT_DRAWN = { contentVisibility: 'auto', containIntrinsicHeight: 'auto 7rem' };

/** A list that changes without a reload: it reads itself anew whenever the inbox is told something. */
export function Queue({
  label,
  rows,
  failed,
  loading,
  hasMore,
  selected,
  empty,
  onSelect,
  onMore,
  refresh,
}: QueueProps) {
  const words = useWords(WORDS);
  const claims = useClaimsOf(rows?.map(({ id }) => id) ?? []);
  const list = useRef<HTMLUListElement>(null);
  useReadAnew(refresh);
  return (
    <Box component="section" aria-label={label} aria-busy={loading}>
      <Box sx={{ height: 4 }}>{loading && <LinearProgress aria-label={words.loading} />}</Box>
      {failed && !rows && <NotLoaded again={refresh} />}
      {rows?.length === 0 && <Typography sx={{ p: 2, color: 'text.secondary' }}>{empty}</Typography>}
      <List
        ref={list}
        dense
        disablePadding
        aria-label={label}
        onKeyDown={(event) => walk(event, list.current)}
      >
        {rows?.map((row) => (
          <Box component="li" key={row.id} sx={UNSEEN_IS_NOT_DRAWN}>
            <Row
              row={row}
              claims={claims.get(row.id) ?? []}
              selected={row.id === selected}
              onSelect={onSelect}
            />
          </Box>
        ))}
      </List>
      {hasMore && (
        <Button fullWidth onClick={onMore} disabled={loading}>
          {words.more}
        </Button>
      )}
    </Box>
  );
}

function Row({
  row,
  claims,
  selected,
  onSelect,
}: {
  row: QueueRowFragment;
  claims: readonly ClaimPartsFragment[];
  selected: boolean;
  onSelect(id: string): void;
}) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const by = [row.unit?.name, row.author?.name].filter(Boolean).join(' · ');
  const assignees = row.assignees.map(({ name }) => name).join(', ');
  return (
    <ListItemButton
      selected={selected}
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
}

/** Up and down (or j and k) go from row to row; Enter opens, as buttons do by themselves. */
function walk(event: KeyboardEvent, list: HTMLUListElement | null): void {
  const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (!by || !list) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[role="button"]')];
  const next = rows[rows.indexOf(document.activeElement as HTMLElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
