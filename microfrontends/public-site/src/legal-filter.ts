import type { LegalFilter } from './portal/legal.operation.ts';

/** Where the list of legal documents stands; the section's code (Điều 8.2). */
export const LEGAL_PATH = '/van-ban-phap-luat';

/** The names of the filters in the address, so that a search can be sent to somebody. */
export const PARAMETERS: Record<keyof LegalFilter, string> = {
  query: 'tim',
  type: 'loai',
  field: 'linh-vuc',
  issuer: 'co-quan',
  withPredecessors: 'tien-than',
  issuedFrom: 'tu-ngay',
  issuedTo: 'den-ngay',
};

const DAY = /^\d{4}-\d\d-\d\d$/;

export function filterIn(query: URLSearchParams): LegalFilter {
  const said = (name: keyof LegalFilter) =>
    query.get(PARAMETERS[name])?.normalize('NFC').trim().slice(0, 200) || null;
  const day = (name: keyof LegalFilter) => (DAY.test(said(name) ?? '') ? said(name) : null);
  const type = said('type');
  return {
    query: said('query'),
    type: type && /^[A-Z_]+$/.test(type) ? type : null,
    field: said('field'),
    issuer: said('issuer'),
    withPredecessors: said('issuer') !== null && said('withPredecessors') !== null,
    issuedFrom: day('issuedFrom'),
    issuedTo: day('issuedTo'),
  };
}

export function addressOf(filter: LegalFilter, after: string | null): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    if (value) query.set(PARAMETERS[name as keyof LegalFilter], value === true ? '1' : value);
  if (after) query.set('sau', after);
  const written = query.toString();
  return written ? `${LEGAL_PATH}?${written}` : LEGAL_PATH;
}
