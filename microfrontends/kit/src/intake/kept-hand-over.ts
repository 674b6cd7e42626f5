import { useState } from 'react';
import { NOTHING_YET } from './hand-over-fields.tsx';
import type { HandOver } from './hand-over-fields.tsx';

const KEY = 'portal-draft:nhap-ho-giao';

function read(): Partial<HandOver> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<HandOver>;
  } catch {
    return {};
  }
}

/** How a text came is kept in this browser like the text itself, until it is entered. */
export function useKeptHandOver() {
  const [handOver, setHandOver] = useState<HandOver>(() => ({ ...NOTHING_YET, ...read() }));
  const change = (part: Partial<HandOver>) => {
    const changed = { ...handOver, ...part };
    setHandOver(changed);
    localStorage.setItem(KEY, JSON.stringify(changed));
  };
  const forget = () => localStorage.removeItem(KEY);
  return { handOver, change, forget };
}
