import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** What the frame itself shows where a desk would stand, inside the page's one main landmark. */
export function Place({ children }: { children: ReactNode }) {
  const place = document.getElementById('place');
  return place && createPortal(children, place);
}
