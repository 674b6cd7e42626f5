import type { Palette } from './palettes.ts';

/** Draws the inside of a picture; chance gives it one of its many forms. */
export type Motif = (chance: () => number, palette: Palette) => string;
