import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairsIn, wordsIn } from '../fold/words.ts';
import { HEADING, ranker } from './rank.ts';
import type { Ranked, RankQuery } from './rank.ts';
import { streamOf, timesOf } from './stream.ts';

const NOW = new Date('2026-11-25T00:00:00Z');
const STATISTICS = { passages: 1_000, averageLength: 100, now: NOW };

const formsOf = (text: string) => {
  const words = wordsIn(text);
  return {
    folded: words.map(({ folded }) => folded),
    typed: words.map(({ typed }) => typed),
  };
};
const streamsOf = (text: string) => {
  const { folded, typed } = formsOf(text);
  return { folded: streamOf(folded), typed: streamOf(typed) };
};

const aQuery = (text: string, passages = 10): RankQuery => {
  const { folded, typed } = formsOf(text);
  const both = [...folded, ...pairsIn(folded)];
  const exact = [...typed, ...pairsIn(typed)];
  return {
    terms: both.map((term, at) => ({ folded: term, typed: exact[at] ?? term, weight: 1, passages })),
    phrase: { folded: folded.join(' '), typed: typed.join(' ') },
    accented: folded.join() !== typed.join(),
  };
};

const aPassage = (heading: string, body: string, changes: Partial<Ranked> = {}): Ranked => ({
  heading: streamsOf(heading),
  body: streamsOf(body),
  length: wordsIn(body).length + HEADING * wordsIn(heading).length,
  publishedAt: NOW,
  ...changes,
});

const score = (query: string, passage: Ranked) => ranker(aQuery(query), STATISTICS)(passage);

test('typed accents outrank folded ones; without accents both count alike', () => {
  const [power, cable] = [aPassage('Tin', 'cấp điện cho dân'), aPassage('Tin', 'cáp điện cho dân')];
  assert.ok(score('cấp điện', power) > score('cấp điện', cable));
  assert.ok(score('cáp điện', cable) > score('cáp điện', power));
  assert.equal(score('cap dien', cable), score('cap dien', power));
});

test('syllables side by side outrank the same syllables apart', () => {
  assert.ok(
    score('công thương', aPassage('Tin', 'ngành công thương tỉnh')) >
      score('công thương', aPassage('Tin', 'thương binh có công')),
  );
});

test('a heading says more than the text, a rare word more than a common one, today a little more than long ago', () => {
  assert.ok(
    score('khuyến công', aPassage('Khuyến công', 'a b')) >
      score('khuyến công', aPassage('A b', 'khuyến công')),
  );
  const passage = aPassage('Tin', 'hoá chất');
  const rare = ranker(aQuery('hoá chất', 2), STATISTICS)(passage);
  assert.ok(rare > ranker(aQuery('hoá chất', 500), STATISTICS)(passage));
  const old = aPassage('Tin', 'hoá chất', { publishedAt: new Date('2010-01-01T00:00:00Z') });
  assert.ok(score('hoá chất', passage) > score('hoá chất', old));
  assert.ok(score('hoá chất', passage) < 1.1 * score('hoá chất', old));
});

test('words and pairs are counted as often as they stand, overlapping ones too', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (words, query) => {
        const wanted = new Set([...query, ...pairsIn(query)]);
        const times = timesOf(wanted)(streamOf(words));
        for (const term of wanted)
          assert.equal(
            times.get(term) ?? 0,
            [...words, ...pairsIn(words)].filter((other) => other === term).length,
          );
      },
    ),
  );
});
