import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from './draft.ts';

interface Kept {
  draft: Draft;
  version: number;
}

const read = (key: string): Kept | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
};

/**
 * A draft that survives a reload, a crash and an ended session: each change is kept in this browser until the server
 * has acknowledged it.
 */
export function useKeptDraft(name: string, saved: Draft, version: number) {
  const key = `portal-draft:${name}`;
  const [start] = useState(() => read(key));
  const [draft, setDraft] = useState(start?.draft ?? saved);
  const [dirty, setDirty] = useState(start !== null);
  const latest = useRef(draft);
  const change = useCallback(
    (part: Partial<Draft>) => {
      latest.current = { ...latest.current, ...part };
      setDraft(latest.current);
      setDirty(true);
      localStorage.setItem(key, JSON.stringify({ draft: latest.current, version } satisfies Kept));
    },
    [key, version],
  );
  /** What was sent is safe; what was typed since then is not. */
  const acknowledge = useCallback(
    (sent: Draft) => {
      if (latest.current !== sent) return;
      localStorage.removeItem(key);
      setDirty(false);
    },
    [key],
  );
  const discard = useCallback(() => {
    localStorage.removeItem(key);
    latest.current = saved;
    setDraft(saved);
    setDirty(false);
  }, [key, saved]);
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  return { draft, dirty, change, acknowledge, discard, restored: start !== null };
}
