import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId } from '@portal/kit';
import { rejectRelation } from '../relations/reject-relation.ts';
import { confirmRelation } from '../relations/confirm-relation.ts';
import { steps } from '../records/steps.ts';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';

interface Validity {
  legalDocument: {
    validity: { status: string; because: { on: string; what: string; by: { number: string } | null }[] };
  };
}

describe('posted legal documents (Điều 8.2)', () => {
  let desk: LegalDesk;
  let old: string;
  let fresh: string;
  before(async () => {
    desk = await aLegalDesk();
    // The newer one comes first: what it says of the older finds it when it is posted.
    fresh = await desk.post({
      ...aDecree('55/2026/NĐ-CP', '2026-06-01', [
        'Điều 3. Bãi bỏ khoản 2 Điều 1 Nghị định số 10/2020/NĐ-CP ngày 01/02/2020 của Chính phủ.',
        'Điều 4. Sửa đổi khoản 8 Điều 1 của Nghị định số 12/2021/NĐ-CP; xem khoản 9 Điều 1 của Nghị định này.',
      ]),
      effectiveOn: '2026-07-01',
    });
    old = await desk.post(aDecree('10/2020/NĐ-CP', '2020-02-01'));
  });
  after(() => desk.close());

  const validity = (id: string, asOf: string) =>
    desk.read<Validity>(
      null,
      `query ($id: ID!, $asOf: LocalDate) { legalDocument(id: $id) { validity(asOf: $asOf) {
         status because { on what by { number } } } } }`,
      { id: globalId('LegalDocument', id), asOf },
    );

  it('are changed by nothing that is only proposed', async () => {
    assert.equal((await validity(old, '2026-12-31')).legalDocument.validity.status, 'IN_FORCE');
  });

  it('hold, in part, from the day of a confirmed relation, and say by what', async () => {
    await desk.confirm(fresh, 'REPEALS');
    assert.equal((await validity(old, '2026-06-30')).legalDocument.validity.status, 'IN_FORCE');
    assert.deepEqual((await validity(old, '2026-07-01')).legalDocument.validity, {
      status: 'PARTIALLY_IN_FORCE',
      because: [{ on: '2026-07-01', what: 'PART_ENDS', by: { number: '55/2026/NĐ-CP' } }],
    });
    const parts = await desk.read<{
      legalDocument: { divisions: { eId: string; changed: string | null }[] };
    }>(
      null,
      'query ($id: ID!) { legalDocument(id: $id) { divisions(asOf: "2026-07-01") { eId changed } } }',
      { id: globalId('LegalDocument', old) },
    );
    assert.deepEqual(
      parts.legalDocument.divisions.filter(({ changed }) => changed),
      [{ eId: 'art_1__cl_2', changed: 'PART_ENDS' }],
    );
  });

  it('link what their words name: a place of their own, and a document that an officer said they speak of', async () => {
    const LINKS = `query ($id: ID!) { legalDocument(id: $id) { divisions { eId text links { start end href } } } }`;
    const { legalDocument } = await desk.read<{
      legalDocument: {
        divisions: { eId: string; text: string; links: { start: number; end: number; href: string }[] }[];
      };
    }>(null, LINKS, { id: globalId('LegalDocument', fresh) });
    const linked = legalDocument.divisions.flatMap(({ text, links }) =>
      links.map(({ start, end, href }) => [text.slice(start, end), href.replace(/.*(?=#)/, '')]),
    );
    // Nobody has said that 12/2021/NĐ-CP is meant, and there is no khoản 9.
    assert.deepEqual(linked, [['khoản 2 Điều 1 Nghị định số 10/2020/NĐ-CP ngày 01/02/2020', '#art_1__cl_2']]);
  });

  it('show a relation in both directions, and can be walked from one to the next', async () => {
    const { legalDocument } = await desk.read<{ legalDocument: { relations: unknown } }>(
      null,
      `query ($id: ID!) { legalDocument(id: $id) { relations(direction: INCOMING) { edges { node {
         name provisions document { number relations(kinds: [REPEALS]) { edges { node { name document { number } } } } } } } } } }`,
      { id: globalId('LegalDocument', old) },
    );
    assert.deepEqual(legalDocument.relations, {
      edges: [
        {
          node: {
            ...{ name: 'Bị bãi bỏ bởi', provisions: ['art_1__cl_2'] },
            document: {
              number: '55/2026/NĐ-CP',
              relations: { edges: [{ node: { name: 'Bãi bỏ', document: { number: '10/2020/NĐ-CP' } } }] },
            },
          },
        },
      ],
    });
  });

  it('keep what they name and what is not there: in themselves, and in others', async () => {
    assert.deepEqual(
      await desk.db.query('select quote from legal.dangling_reference where document_id = $1', [fresh]),
      [{ quote: 'khoản 9 Điều 1 của Nghị định này' }],
    );
    const [looking] = await desk.db.query<{ id: string; to_id: null }>(
      `select id, to_id from legal.relation where from_id = $1 and kind = 'AMENDS'`,
      [fresh],
    );
    assert.equal(looking?.to_id, null);
    const id = looking?.id ?? '';
    const unknown = await desk.act('secretariat', confirmRelation, { id });
    assert.deepEqual(
      unknown.refusals.map(({ code }) => code),
      ['RELATION_TARGET_MISSING'],
    );
    const wrong = await desk.act('secretariat', confirmRelation, {
      id,
      toId: old,
      provisions: ['art_1__cl_8'],
    });
    assert.deepEqual(
      wrong.refusals.map(({ code }) => code),
      ['PROVISION_UNKNOWN'],
    );
    const { legalRecord } = await desk.read<{
      legalRecord: { proposals: { cited: string; target: unknown }[] };
    }>('secretariat', 'query ($id: ID!) { legalRecord(id: $id) { proposals { cited target { number } } } }', {
      id: globalId('LegalRecord', fresh),
    });
    assert.deepEqual(legalRecord.proposals, [
      { cited: '10/2020/NĐ-CP', target: { number: '10/2020/NĐ-CP' } },
      { cited: '12/2021/NĐ-CP', target: null },
    ]);
  });

  it('raise an alarm when what they rest on no longer holds', async () => {
    const law = await desk.post({ ...aDecree('7/2006/QH11', '2006-06-29'), type: 'LAW' });
    const resting = await desk.post({
      ...aDecree('8/2007/NĐ-CP', '2007-04-10'),
      text: 'NGHỊ ĐỊNH\nCăn cứ Luật Chợ số 7/2006/QH11;\nĐiều 1. Chợ.',
    });
    const next = await desk.post({
      ...aDecree('9/2025/QH15', '2025-12-11', ['Điều 3. Luật này thay thế Luật Chợ số 7/2006/QH11.']),
      ...{ type: 'LAW', effectiveOn: '2026-07-01' },
    });
    await desk.confirm(resting, 'BASED_ON');
    await desk.confirm(next, 'REPLACES');
    const lost = async (asOf: string) => {
      const { legalDocument } = await desk.read<{
        legalDocument: { lostBases: { since: string; document: { number: string } }[] };
      }>(
        null,
        'query ($id: ID!, $asOf: LocalDate) { legalDocument(id: $id) { lostBases(asOf: $asOf) { since document { number } } } }',
        { id: globalId('LegalDocument', resting), asOf },
      );
      return legalDocument.lostBases.map(({ since, document }) => [document.number, since]);
    };
    assert.deepEqual(await lost('2026-06-30'), []);
    assert.deepEqual(await lost('2026-07-01'), [['7/2006/QH11', '2026-07-01']]);
    for (const id of [law, resting, next])
      assert.deepEqual((await desk.act('chief', steps.withdraw, { id, reason: 'Văn bản thử' })).refusals, []);
  });

  it('are found by number in any spelling, by words without accents, by field and by time', async () => {
    const found = async (filter: Record<string, unknown>) => {
      const { legalDocuments } = await desk.read<{
        legalDocuments: { edges: { node: { number: string } }[] };
      }>(
        null,
        'query ($filter: LegalDocumentFilter) { legalDocuments(filter: $filter) { edges { node { number } } } }',
        { filter },
      );
      return legalDocuments.edges.map(({ node }) => node.number);
    };
    assert.deepEqual(await found({ query: 'so 10' }), ['10/2020/NĐ-CP']);
    assert.deepEqual(await found({ query: '10/2020/ND – CP' }), ['10/2020/NĐ-CP']);
    assert.deepEqual(await found({ query: 'hoat dong cong thuong' }), ['55/2026/NĐ-CP', '10/2020/NĐ-CP']);
    assert.deepEqual(await found({ query: 'so 1' }), []);
    assert.deepEqual(await found({ field: 'dien-luc', issuedTo: '2020-12-31' }), ['10/2020/NĐ-CP']);
    assert.deepEqual(await found({ type: 'LAW' }), []);
    assert.deepEqual(await found({ issuer: 'Chính phủ', normative: true, issuedFrom: '2026-06-01' }), [
      '55/2026/NĐ-CP',
    ]);
  });

  it('are read page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        legalDocuments: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await desk.read(
        null,
        'query ($after: String) { legalDocuments(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...page.legalDocuments.edges.map(({ node }) => node.id));
      after = page.legalDocuments.pageInfo.hasNextPage ? page.legalDocuments.pageInfo.endCursor : null;
    } while (after !== null);
    assert.equal(new Set(seen).size, 2);
    assert.equal(seen.length, 2);
  });

  it('have machine forms: Akoma Ntoso and schema.org Legislation', async () => {
    const { legalDocument } = await desk.read<{
      legalDocument: { akomaNtoso: string; jsonLd: Record<string, unknown> };
    }>(null, 'query ($id: ID!) { legalDocument(id: $id) { akomaNtoso jsonLd } }', {
      id: globalId('LegalDocument', old),
    });
    assert.match(
      legalDocument.akomaNtoso,
      /<clause eId="art_1__cl_2"><num>2<\/num><content><p>Siêu thị\.<\/p><\/content><\/clause>/,
    );
    assert.equal(legalDocument.jsonLd['@type'], 'Legislation');
    assert.equal(legalDocument.jsonLd['legislationIdentifier'], '10/2020/NĐ-CP');
  });

  it('hold again as if it had never been when a relation is taken back, or its document is withdrawn', async () => {
    const [row] = await desk.db.query<{ id: string }>(
      `select id from legal.relation where from_id = $1 and state = 'CONFIRMED'`,
      [fresh],
    );
    const taken = await desk.act('secretariat', rejectRelation, { id: row?.id ?? '', reason: 'Nhầm số.' });
    assert.deepEqual(taken.refusals, []);
    assert.equal((await validity(old, '2026-07-01')).legalDocument.validity.status, 'IN_FORCE');
    assert.deepEqual(
      (await desk.act('chief', steps.withdraw, { id: old, reason: 'Đăng nhầm bản' })).refusals,
      [],
    );
    const { legalDocument } = await desk.read<{ legalDocument: Record<string, unknown> }>(
      null,
      'query ($id: ID!) { legalDocument(id: $id) { title withdrawalReason divisions { text } recipients { name } } }',
      { id: globalId('LegalDocument', old) },
    );
    assert.equal(legalDocument['withdrawalReason'], 'Đăng nhầm bản');
    assert.deepEqual(legalDocument['divisions'], []);
  });
});
