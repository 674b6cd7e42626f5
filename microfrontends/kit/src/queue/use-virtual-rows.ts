import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  useWindowVirtualizer,
} from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useContext, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { Panel } from './panel.ts';

/** Until a row has been seen, it is taken to be so high. */
const ROW_PX = 150;
/** Rows kept ready above and below what is in sight. */
const READY = 6;

type VirtualRows = Pick<
  Virtualizer<HTMLElement | Window, HTMLElement>,
  'getVirtualItems' | 'getTotalSize' | 'scrollToIndex' | 'range'
> & { measureElement(row: HTMLElement | null): void };

/**
 * Which rows of a long list are in the DOM (D34): those in sight, and `held`, wherever it lies, so that neither the focus
 * nor the way back to it by Tab is lost. Rows that come or go above do not move what is being read, except at the very
 * top, where one wants to see what came.
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  held: number,
): { rows: VirtualRows; margin: number } {
  const panel = useContext(Panel);
  // Read after each drawing: what stands above a list may grow.
  const margin = useSyncExternalStore(onResize, () => (list.current ? topOf(list.current, panel) : 0));
  const [below, setBelow] = useState(false);
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  const rangeExtractor = useCallback(
    (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inSight = defaultRangeExtractor(range);
      if (held < 0 || held >= range.count || inSight.includes(held)) return inSight;
      return [...inSight, held].toSorted((a, b) => a - b);
    },
    [held],
  );
  const options = {
    count: ids.length,
    estimateSize: () => ROW_PX,
    overscan: READY,
    measureElement: heightOf,
    scrollMargin: margin,
    useFlushSync: false,
    anchorTo: below ? ('end' as const) : ('start' as const),
    onChange: ({ scrollOffset }: { scrollOffset: number | null }) => setBelow((scrollOffset ?? 0) > margin),
    getItemKey,
    rangeExtractor,
  };
  const inPanel = useVirtualizer<HTMLElement, HTMLElement>({
    ...options,
    getScrollElement: () => panel,
    enabled: panel !== null,
  });
  const inPage = useWindowVirtualizer<HTMLElement>({ ...options, enabled: panel === null });
  return { rows: panel ? inPanel : inPage, margin };
}

/** Behind an item that fills a phone the list is not laid out: rows of no height would all be in sight. */
const heightOf: typeof measureElement = (...row) => measureElement(...row) || ROW_PX;

function onResize(told: () => void): () => void {
  addEventListener('resize', told);
  return () => removeEventListener('resize', told);
}

/** How far below the top of what scrolls it an element begins, in pixels. */
function topOf(element: HTMLElement, panel: HTMLElement | null): number {
  const scrolled = panel ? panel.scrollTop - panel.getBoundingClientRect().top : scrollY;
  return Math.round(element.getBoundingClientRect().top + scrolled);
}
