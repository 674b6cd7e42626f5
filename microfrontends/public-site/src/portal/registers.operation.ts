import { operation } from './operation.ts';

export interface RegisterEntry {
  code: string;
  name: string;
}

export const SECTIONS = operation<{ sections: RegisterEntry[] }>(
  `query PublicSections { sections { code name } }`,
);
export const FIELDS = operation<{ fields: RegisterEntry[] }>(`query PublicFields { fields { code name } }`);
export const UNITS = operation<{ units: RegisterEntry[] }>(`query PublicUnits { units { code name } }`);
