import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { KINDS } from '../kinds/kinds.ts';
import { anExample } from '../testing/an-example.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, walk, WHOLE_WAY } from '../testing/walk.ts';
import type { LinkVerdict } from './follow-link.ts';
import { linksOf } from './links-of.ts';
import { recordLinkChecks } from './record-link-checks.ts';

const URL = 'https://hoithao.example/tham-luan';
const finding = (verdict: LinkVerdict) => ({ url: URL, verdict, status: 200, movedTo: null });

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const posted = () => walk(newsroom, WHOLE_WAY, { kind: 'PROCEEDINGS', draft: anExample('PROCEEDINGS') });

describe('what was found at links is recorded (Điều 8.6)', () => {
  behavesLikeACommand(() => ({
    ...{ runtime: newsroom.runtime, db: newsroom.db, command: recordLinkChecks },
    accepted: async () => ({
      actor: newsroom.people.POSTING_OFFICER,
      input: { id: (await posted()).id, findings: [finding('OPEN')] },
    }),
  }));

  it('the latest finding stands; the older ones are kept', async () => {
    const { id } = await posted();
    for (const verdict of ['OPEN', 'GONE'] as const)
      await act(newsroom, 'STANDING_SECRETARIAT', recordLinkChecks, { id, findings: [finding(verdict)] });
    const { data } = await read<{ edition: { links: { urls: string[]; checks: object[] } } }>(
      newsroom,
      newsroom.people.POSTING_OFFICER,
      `query ($id: ID!) { edition(id: $id) { links { urls checks { url verdict } } } }`,
      { id: globalId('Edition', id) },
    );
    assert.deepEqual(data.edition.links, { urls: [URL], checks: [{ url: URL, verdict: 'GONE' }] });
    await assert.rejects(newsroom.runtime.pool.query('delete from content.link_check'), { code: '42501' });
  });

  it('only by the board, and only of what is posted', async () => {
    const codes = async (who: 'STAFF' | 'POSTING_OFFICER', id: string) =>
      (await act(newsroom, who, recordLinkChecks, { id, findings: [] })).refusals.map(({ code }) => code);
    assert.deepEqual(await codes('STAFF', (await posted()).id), ['NO_RIGHT']);
    assert.deepEqual(await codes('POSTING_OFFICER', (await walk(newsroom, ['submit'])).id), [
      'NOT_PUBLISHED',
    ]);
  });

  it('a portal without leave to go out asks nobody, and says so', async () => {
    const { id } = await posted();
    const { data } = await read<{ checkLinks: { refusals: { code: string }[] } }>(
      newsroom,
      newsroom.people.POSTING_OFFICER,
      `mutation ($id: ID!) { checkLinks(input: { id: $id }) { refusals { code } } }`,
      { id: globalId('Edition', id) },
    );
    assert.deepEqual(data.checkLinks.refusals, [{ code: 'LINK_CHECK_OFF' }]);
  });
});

it('links are the addresses on other sites, each once, wherever they stand', () => {
  const { details } = KINDS.PROCEEDINGS;
  const links = [
    { title: 'A', url: URL },
    { title: 'B', url: URL },
    { title: 'C', url: '/files/o-day' },
  ];
  assert.deepEqual(linksOf(details, { links }), [URL]);
});
