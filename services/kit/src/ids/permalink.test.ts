import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newShortId, permalinkOf, SHORT_ID, shortIdIn, slugOf } from './permalink.ts';

test('a slug is the title without accents, cut between words', () => {
  assert.equal(
    slugOf('Hội nghị giao ban ngành Công Thương Quý I/2026'),
    'hoi-nghi-giao-ban-nganh-cong-thuong-quy-i-2026',
  );
  assert.equal(slugOf('Đường dây 500 kV “mạch 3”'), 'duong-day-500-kv-mach-3');
  assert.equal(slugOf('Hội nghị'.normalize('NFD')), slugOf('Hội nghị'));
  assert.ok(slugOf('nghiệp '.repeat(40)).length <= 80);
  assert.equal(slugOf('dài'.repeat(60)).length, 80);
  assert.equal(slugOf('…!?'), 'bai');
});

test('the short id is found again in the permalink, whatever became of section and slug', () => {
  const shortId = newShortId();
  assert.match(shortId, SHORT_ID);
  assert.equal(shortIdIn(permalinkOf('tin-tuc-su-kien', 'Khai mạc hội chợ', shortId)), shortId);
  assert.equal(shortIdIn(`/muc-khac/ten-khac-${shortId}/`), shortId);
  assert.equal(shortIdIn('/tin-tuc-su-kien'), null);
});
