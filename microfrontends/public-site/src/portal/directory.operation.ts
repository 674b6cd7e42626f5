import type { Page } from './content.operation.ts';
import { operation } from './operation.ts';

export interface Contact {
  telephone: string | null;
  email: string | null;
  room: string | null;
}

export interface Official {
  name: string;
  office: string;
  heads: boolean;
  contact: Contact | null;
}

export interface Unit {
  code: string;
  name: string;
  headVacant: boolean;
  contact: Contact | null;
  officials: Official[];
}

export type FoundOfficial = Official & { unit: { code: string; name: string } | null };

/** A unit in the chart of a day. */
export interface ChartUnit {
  code: string;
  name: string;
  parent: { code: string } | null;
  headVacant: boolean;
  officials: Pick<Official, 'name' | 'office' | 'heads'>[];
}

const OFFICIAL = 'name office heads contact { telephone email room }';
const UNIT = `code name headVacant contact { telephone email room } officials { ${OFFICIAL} }`;

export const DIRECTORY = operation<{ leadership: Official[]; units: Unit[] }>(
  `query PublicDirectory { leadership { ${OFFICIAL} } units { ${UNIT} } }`,
);

export const OFFICIALS = operation<
  { directory: Page<FoundOfficial> },
  { search: string; first: number; after: string | null }
>(`query PublicOfficials($search: String!, $first: Int!, $after: String) {
    directory(search: $search, first: $first, after: $after) {
      edges { cursor node { ${OFFICIAL} unit { code name } } }
      pageInfo { hasNextPage endCursor }
    }
  }`);

export type UnitPage = Unit & {
  parent: { code: string; name: string } | null;
  children: { code: string; name: string }[];
};
export const UNIT_PAGE = operation<{ unit: UnitPage | null }, { code: string }>(
  `query PublicUnit($code: String!) { unit(code: $code) { ${UNIT} parent { code name } children { code name } } }`,
);

export type Leader = Pick<Official, 'name' | 'office' | 'heads'>;
export const CHART = operation<{ leadership: Leader[]; units: ChartUnit[] }, { at: string | null }>(
  `query PublicChart($at: DateTime) {
    leadership(at: $at) { name office heads }
    units(at: $at) { code name parent { code } headVacant officials { name office heads } }
  }`,
);
