import { Box, List } from '@mui/material';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { ClaimPartsFragment, QueueRowFragment } from '@portal/schema/operations';
import { QueueRow } from './queue-row.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

interface QueueListProps {
  label: string;
  rows: readonly QueueRowFragment[];
  claims: ReadonlyMap<string, readonly ClaimPartsFragment[]>;
  /** Whether the server has more than these: then nobody knows yet how long the list is. */
  hasMore: boolean;
  selected: string;
  onSelect(id: string): void;
  /** The first and the last row in sight. */
  onSight(first: number, last: number): void;
}

const NOBODY: readonly ClaimPartsFragment[] = [];

/** One stop for Tab; from there the keys go from row to row, over all that was loaded. */
export function QueueList({ label, rows, claims, hasMore, selected, onSelect, onSight }: QueueListProps) {
  const list = useRef<HTMLUListElement>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [stop, setStop] = useStop(ids, selected);
  const virtual = useVirtualRows(list, ids, stop);
  const items = virtual.rows.getVirtualItems();
  const { startIndex: first = -1, endIndex: last = -1 } = virtual.rows.range ?? {};
  useLayoutEffect(() => {
    if (first >= 0) onSight(first, last);
  }, [first, last, onSight]);
  const kept = useFocusKept(list, stop, rows);

  function walk(event: KeyboardEvent) {
    const next = goal(event, stop, rows.length);
    if (next === null) return;
    event.preventDefault();
    flushSync(() => setStop(next));
    focusRow(list.current, next);
    virtual.rows.scrollToIndex(next);
  }

  return (
    <List
      ref={list}
      dense
      disablePadding
      aria-label={label}
      onKeyDown={walk}
      {...kept}
      sx={{ position: 'relative' }}
      style={{ height: virtual.rows.getTotalSize() }}
    >
      {items.map(({ index, start }) => {
        const row = rows[index];
        return (
          row && (
            <Box
              component="li"
              key={row.id}
              ref={virtual.rows.measureElement}
              data-index={index}
              aria-setsize={hasMore ? -1 : rows.length}
              aria-posinset={index + 1}
              onFocus={() => setStop(index)}
              sx={{ position: 'absolute', top: 0, left: 0, right: 0 }}
              style={{ transform: `translateY(${start - virtual.margin}px)` }}
            >
              <QueueRow
                row={row}
                claims={claims.get(row.id) ?? NOBODY}
                selected={row.id === selected}
                stop={index === stop}
                onSelect={onSelect}
              />
            </Box>
          )
        );
      })}
    </List>
  );
}

/** Where Tab comes in: the row one was at, or whatever took its place; before that the chosen one, or the first. */
function useStop(ids: readonly string[], selected: string): [stop: number, setStop: (index: number) => void] {
  const [was, setWas] = useState<{ id: string; index: number } | null>(null);
  const at = ids.indexOf(was?.id ?? selected);
  const stop = at < 0 ? Math.min(was?.index ?? 0, ids.length - 1) : at;
  return [stop, (index) => setWas({ id: ids[index] ?? '', index })];
}

/** When the row that had the focus has left the list, the focus goes to the row that took its place. */
function useFocusKept(list: RefObject<HTMLElement | null>, stop: number, rows: readonly unknown[]) {
  const within = useRef(false);
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body) focusRow(list.current, stop);
  }, [list, stop, rows]);
  // React says nothing of a blur that comes from its own taking the row away: then the focus still counts as here.
  return { onFocus: () => void (within.current = true), onBlur: () => void (within.current = false) };
}

function goal({ key }: KeyboardEvent, from: number, count: number): number | null {
  const to = { ArrowDown: from + 1, j: from + 1, ArrowUp: from - 1, k: from - 1, Home: 0, End: count - 1 }[
    key
  ];
  return to === undefined || to < 0 || to >= count ? null : to;
}

const focusRow = (list: HTMLElement | null, index: number) =>
  list?.querySelector<HTMLElement>(`[data-index="${index}"] [role="button"]`)?.focus({ preventScroll: true });
