import type { Portal, Registers } from './portal/portal.ts';
import type { Assets } from './serving/assets.ts';
import type { Words } from './words.ts';

/** How the Department is reached, as far as it has been set. */
export interface Office {
  address?: string;
  telephone?: string;
  mail?: string;
  hours?: string;
}

/** What every page stands on. */
export interface Site {
  name: string;
  /** Without a closing slash. */
  publicUrl: string;
  office: Office;
  portal: Portal;
  assets: Assets;
  words: Words;
}

export const absolute = ({ publicUrl }: Site, path: string) => new URL(path, `${publicUrl}/`).href;

export const sectionName = ({ sections }: Registers, code: string) =>
  sections.find((section) => section.code === code)?.name ?? code;

export const fieldName = ({ fields }: Registers, code: string) =>
  fields.find((field) => field.code === code)?.name ?? code;
