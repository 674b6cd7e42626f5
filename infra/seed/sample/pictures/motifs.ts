import * as energy from './energy.motifs.ts';
import * as making from './making.motifs.ts';
import type { Motif } from './motif.ts';
import * as places from './places.motifs.ts';
import * as trade from './trade.motifs.ts';

export const MOTIFS = { ...energy, ...making, ...places, ...trade } satisfies Record<string, Motif>;
export type MotifName = keyof typeof MOTIFS;
