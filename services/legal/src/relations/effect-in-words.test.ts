import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changesForce } from '../validity/force.ts';
import { effectInWords } from './effect-in-words.ts';
import type { Deciding } from './effect-in-words.ts';
import { RELATION_KINDS } from './relation.ts';

const deciding = (told: Partial<Deciding> = {}): Deciding => ({
  ...{ kind: 'REPEALS', target: 'Nghị định 64/2007/NĐ-CP', provisions: [], on: '2026-12-01', until: null },
  ...{ isPosted: true, ...told },
});
const vi = (told: Partial<Deciding>) => effectInWords(deciding(told), 'vi');

describe('what follows when a relation is confirmed (Điều 8.2)', () => {
  it('is said of the whole, of parts, of a change and of a suspension', () => {
    assert.equal(
      vi({}),
      'Từ ngày 01/12/2026, Nghị định 64/2007/NĐ-CP hết hiệu lực toàn bộ; văn bản nào căn cứ vào đó sẽ có cảnh báo.',
    );
    assert.match(
      vi({ provisions: ['art_5__cl_2'] }),
      /khoản 2 Điều 5 của Nghị định .* hết hiệu lực; phần còn lại/,
    );
    assert.match(
      vi({ kind: 'AMENDS', provisions: ['art_5'] }),
      /sửa đổi, bổ sung \(Điều 5\); văn bản vẫn còn/,
    );
    assert.match(
      vi({ kind: 'SUSPENDS', until: '2027-01-01' }),
      /ngưng hiệu lực đến hết ngày trước 01\/01\/2027/,
    );
  });

  it('waits for the posting while the document that says it is on its way', () => {
    assert.match(vi({ isPosted: false }), /^Từ ngày 01\/12\/2026 \(khi văn bản này được đăng\), /);
    assert.match(vi({ on: null }), /^Từ ngày văn bản này có hiệu lực, /);
  });

  it('is nothing where the other document is not there, and never more than the rule of validity says', () => {
    assert.match(vi({ target: null }), /không có trong kho/);
    fc.assert(
      fc.property(fc.constantFrom(...RELATION_KINDS), (kind) => {
        assert.equal(/không thay đổi/.test(vi({ kind })), !changesForce(kind));
      }),
    );
  });
});
