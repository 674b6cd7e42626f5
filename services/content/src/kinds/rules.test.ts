import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeContent } from '../contents/compose-content.ts';
import { anExample } from '../testing/an-example.ts';
import { KINDS } from './kinds.ts';
import type { KindCode } from './kinds.ts';

/** The refusals of a complete example after these changes. */
function refused(kind: KindCode, details: object, changes: object = {}) {
  const draft = { ...anExample(kind, details), ...changes };
  const { content, refusals } = composeContent(draft, new Map(), KINDS[kind].details);
  return (content ? KINDS[kind].refusals(content) : refusals).map(({ code, field }) => [code, field]);
}

test('a translation lacks each part of its source by name, and its translator (Điều 8.10)', () => {
  for (const part of [
    'originalTitle',
    'originalAuthor',
    'publisher',
    'publishedOn',
    'originalUrl',
    'originalLanguage',
  ])
    assert.deepEqual(refused('TRANSLATION', { [part]: '' }), [['SOURCE_INCOMPLETE', `details.${part}`]]);
  assert.deepEqual(refused('TRANSLATION', { copyrightDeclared: false }), [
    ['COPYRIGHT_UNDECLARED', 'details.copyrightDeclared'],
  ]);
  assert.deepEqual(refused('TRANSLATION', {}, { byline: [{ name: 'A', part: 'WRITER' }] }), [
    ['TRANSLATOR_MISSING', 'byline'],
  ]);
});

test('an important event says when it ended, for its three days begin there (Điều 10.2a)', () => {
  assert.deepEqual(refused('NEWS_ITEM', { endedAt: null }), [['EVENT_END_MISSING', 'details.endedAt']]);
  assert.deepEqual(refused('NEWS_ITEM', { importance: 'ORDINARY', endedAt: null }), []);
  assert.deepEqual(refused('NEWS_ITEM', { endedAt: '2026-11-23T00:00:00Z' }), [
    ['PERIOD_REVERSED', 'details.endedAt'],
  ]);
});

test('an introduction leads to the founding decision itself (Điều 8.1)', () => {
  assert.deepEqual(refused('INTRODUCTION', { foundingDocument: '' }), [
    ['FOUNDING_DECISION_MISSING', 'attachments'],
  ]);
});

test('a plan names who decided it, a campaign need not; a period does not end before it begins (Điều 8.4)', () => {
  assert.deepEqual(refused('STRATEGY', { decidedBy: '' }), [['DECISION_MISSING', 'details.decidedBy']]);
  assert.deepEqual(refused('STRATEGY', { category: 'CAMPAIGN', decidedBy: '', documentNumber: '' }), []);
  assert.deepEqual(refused('STRATEGY', { until: '2025-12' }), [['PERIOD_REVERSED', 'details.until']]);
});

test('proceedings have files or links, and each link a title (Điều 8.6)', () => {
  assert.deepEqual(refused('PROCEEDINGS', { links: [] }), [['FILES_OR_LINKS_MISSING', 'attachments']]);
  assert.deepEqual(refused('PROCEEDINGS', { links: [{ url: 'https://a.example/b' }] }), [
    ['ROW_INCOMPLETE', 'details.links'],
  ]);
});

test('a posting, a registration and an auction follow each other (Điều 8.8)', () => {
  assert.deepEqual(refused('NOTICE', { validUntil: '2026-11-19' }), [
    ['PERIOD_REVERSED', 'details.validUntil'],
  ]);
  assert.deepEqual(refused('AUCTION_NOTICE', { auctionAt: '2026-11-30T00:00:00Z' }), [
    ['PERIOD_REVERSED', 'details.auctionAt'],
  ]);
});

test('an entry of a work programme lies within its days, by the day in Việt Nam (Điều 8.8)', () => {
  const at = (instant: string) => ({ entries: [{ at: instant, matter: 'Họp', who: 'Giám đốc' }] });
  assert.deepEqual(refused('WORK_PROGRAMME', at('2026-11-22T17:00:00Z')), []);
  assert.deepEqual(refused('WORK_PROGRAMME', at('2026-11-29T16:59:59Z')), []);
  for (const instant of ['2026-11-22T16:59:59Z', '2026-11-29T17:00:00Z'])
    assert.deepEqual(refused('WORK_PROGRAMME', at(instant)), [['ENTRY_OUT_OF_PERIOD', 'details.entries']]);
});

test('a violator is named by law and until a day; what is asked for by others names the request (Điều 18.2, 8.12)', () => {
  assert.deepEqual(refused('INSPECTION_RESULT', { violators: [{ name: 'A', violation: 'B' }] }), [
    ['ROW_INCOMPLETE', 'details.violators'],
    ['ROW_INCOMPLETE', 'details.violators'],
  ]);
  assert.deepEqual(refused('REQUESTED_CONTENT', { requestNumber: ' ' }), [
    ['REQUEST_MISSING', 'details.requestNumber'],
  ]);
});

test('the shares of several beneficiaries make a whole, or there are none (Điều 7.2a)', () => {
  const shared = (...shares: (number | null)[]) =>
    refused('NOTICE', {}, { byline: shares.map((share) => ({ name: 'A', part: 'WRITER', share })) });
  for (const whole of [[null, null], [100], [60, 40], [33, 33, 34]]) assert.deepEqual(shared(...whole), []);
  for (const part of [[60, null], [60, 39], [99]])
    assert.deepEqual(shared(...part), [['SHARES_NOT_WHOLE', 'byline']]);
  assert.deepEqual(shared(0), [['CONTENT_MALFORMED', 'byline']]);
});

test('a value that is not of its type is not saved, and an unknown one neither', () => {
  const malformed: [KindCode, string, unknown][] = [
    ['NOTICE', 'validFrom', '31/12/2026'],
    ['STRATEGY', 'from', '2026-13'],
    ['STRATEGY', 'category', 'DREAM'],
    ['AUCTION_NOTICE', 'startingPrice', 1.5],
    ['AUCTION_NOTICE', 'startingPrice', '45 triệu'],
    ['INTRODUCTION', 'site', 'javascript:alert(1)'],
    ['INTRODUCTION', 'about', 'Phòng Thương mại'],
    ['WORK_PROGRAMME', 'entries', 'thứ hai'],
  ];
  for (const [kind, name, value] of malformed)
    assert.deepEqual(refused(kind, { [name]: value }), [['CONTENT_MALFORMED', `details.${name}`]], name);
  assert.deepEqual(refused('NOTICE', { invented: 'x' }), [['CONTENT_MALFORMED', 'details']]);
});
