import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedAt, closedInWords } from './closed-at.ts';
import { defaultCalendar2026 } from './default-calendar-2026.ts';

const said = (at: string, language: 'vi' | 'en' = 'vi') => {
  const closed = closedAt(defaultCalendar2026, new Date(`${at}+07:00`));
  return closed && closedInWords(closed, language);
};

test('within office hours nothing is said, from the first minute of a session to the last', () => {
  for (const at of ['2026-11-25T07:30:00', '2026-11-25T11:29:59.999', '2026-11-25T13:30:00'])
    assert.equal(said(at), null);
});

test('outside of them it is said why, and until when', () => {
  assert.equal(said('2026-11-25T11:30:00'), 'ngoài giờ hành chính đến T4 25/11/2026 13:30');
  assert.equal(said('2026-11-27T17:30:00'), 'ngoài giờ hành chính đến T2 30/11/2026 07:30');
  assert.equal(said('2026-11-28T09:00:00'), 'nghỉ cuối tuần đến T2 30/11/2026 07:30');
  assert.equal(said('2026-11-29T00:00:00', 'en'), 'weekend until Mon 30/11/2026 07:30');
});

test('a holiday is named, and the days of Tết are passed over to the first working one', () => {
  assert.match(said('2026-09-02T09:00:00') ?? '', /^nghỉ lễ \(.*Quốc khánh.*\) đến T5 03\/09\/2026 07:30$/);
  assert.match(said('2026-02-17T09:00:00') ?? '', /^nghỉ lễ \(.*\) đến T2 23\/02\/2026 07:30$/);
});
