import type { DivisionRow } from '../public/divisions.query.ts';
import type { PublicDocument } from '../public/public-document.ts';

const ELEMENT: Readonly<Record<string, string>> = {
  attachment: 'hcontainer',
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  article: 'article',
  clause: 'clause',
  point: 'point',
};

const escaped = (text: string): string =>
  text
    // What XML 1.0 cannot write at all.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

/** A document in Akoma Ntoso 3.0 (OASIS LegalDocML); what stands before and behind the articles is preface and conclusions. */
export function akomaNtoso(document: PublicDocument, divisions: readonly DivisionRow[]): string {
  const within = new Map<string, DivisionRow[]>();
  for (const division of divisions) {
    const parent = division.parent ?? '';
    within.set(parent, [...(within.get(parent) ?? []), division]);
  }
  const write = (division: DivisionRow): string => {
    const element = ELEMENT[division.kind] ?? 'hcontainer';
    const inner = within.get(division.e_id) ?? [];
    const own = paragraphs(division.text);
    return [
      `<${element} eId="${escaped(division.e_id)}"${element === 'hcontainer' ? ` name="${division.kind}"` : ''}>`,
      division.label && `<num>${escaped(division.label)}</num>`,
      division.heading && `<heading>${escaped(division.heading)}</heading>`,
      inner.length === 0
        ? `<content>${own || '<p/>'}</content>`
        : (own && `<intro>${own}</intro>`) + inner.map(write).join(''),
      `</${element}>`,
    ].join('');
  };
  const top = within.get('') ?? [];
  const outside = (kind: string) =>
    top
      .filter((division) => division.kind === kind)
      .map(({ text }) => paragraphs(text))
      .join('');
  const body = top.filter(({ kind }) => !['preface', 'preamble', 'conclusions'].includes(kind));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act">',
    meta(document),
    `<preface>${paragraphs([document.number ?? '', document.title].filter(Boolean).join('\n'))}${outside('preface')}</preface>`,
    outside('preamble') && `<preamble>${outside('preamble')}</preamble>`,
    `<body>${body.map(write).join('') || '<hcontainer name="text"><content><p/></content></hcontainer>'}</body>`,
    outside('conclusions') && `<conclusions>${outside('conclusions')}</conclusions>`,
    '</act></akomaNtoso>',
  ].join('');
}

/** Work, expression and manifestation (FRBR): the work is the document, its one expression is Vietnamese. */
function meta({ path, number, title, issued_on, issuers, updated_at }: PublicDocument): string {
  const day = issued_on ?? '0001-01-01';
  const level = (name: string, suffix: string, date: string) =>
    `<${name}><FRBRthis value="${escaped(path + suffix)}"/><FRBRuri value="${escaped(path + suffix)}"/>` +
    `<FRBRdate date="${date}" name="${name === 'FRBRWork' ? 'issue' : 'posting'}"/><FRBRauthor href="#issuer"/>` +
    (name === 'FRBRWork'
      ? `<FRBRcountry value="vn"/>${number ? `<FRBRnumber value="${escaped(number)}"/>` : ''}<FRBRname value="${escaped(title)}"/>`
      : '') +
    (name === 'FRBRExpression' ? '<FRBRlanguage language="vie"/>' : '') +
    `</${name}>`;
  const posted = updated_at.toISOString().slice(0, 10);
  return (
    `<meta><identification source="#portal">${level('FRBRWork', '', day)}${level('FRBRExpression', '/vie', day)}` +
    `${level('FRBRManifestation', '/vie.xml', posted)}</identification><references source="#portal">` +
    `<TLCOrganization eId="issuer" href="/ontology/organization/issuer" showAs="${escaped(issuers.join('; '))}"/>` +
    `<TLCOrganization eId="portal" href="/" showAs="Cổng thông tin điện tử Sở Công Thương"/></references></meta>`
  );
}
