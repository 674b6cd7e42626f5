import { createContext } from 'react';

/** What scrolls the lists of a desk; null = the page itself, as on a phone. */
export const Panel = createContext<HTMLElement | null>(null);
