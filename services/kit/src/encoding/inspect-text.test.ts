import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeLegacy, encodeLegacy } from './decode.ts';
import { inspectText, toNfc } from './inspect-text.ts';
import { LEGACY_TABLES, LETTERS } from './legacy-tables.ts';
import type { LegacyEncoding } from './legacy-tables.ts';

const ENCODINGS = Object.keys(LEGACY_TABLES) as LegacyEncoding[];

/** Written for this test; between them they have every small letter of the language. */
const SENTENCES = [
  'cơ quan sở và các đơn vị trực thuộc phải cung cấp thông tin kịp thời',
  'người dân gửi ý kiến góp ý dự thảo trước ngày hết hạn tiếp nhận',
  'hội chợ hàng việt khai mạc tại thành phố với nhiều gian hàng nông sản',
  'doanh nghiệp được hướng dẫn thủ tục cấp giấy phép kinh doanh khí đốt',
  'mẫu đơn kèm theo quyết định này đã được sửa đổi và bổ sung đầy đủ',
  'điện lực các huyện kiểm tra lưới điện nông thôn trước mùa mưa bão',
  'những hộ nghèo ở vùng núi được hỗ trợ vốn để mở rộng sản xuất',
  'việc quản lý chợ đầu mối phải bảo đảm vệ sinh và an toàn thực phẩm',
];
const GOOD = 'Ngày hôm nay, Ban Biên tập thông báo';

describe('legacy encodings', () => {
  for (const encoding of ENCODINGS) {
    test(`${encoding}: every letter that it has comes back`, () => {
      for (const letter of LETTERS) {
        const spelled = encodeLegacy(letter, encoding);
        // TCVN3 writes most capitals with another font.
        if (spelled !== letter)
          assert.equal(decodeLegacy(spelled, encoding), letter, `${letter} as ${spelled}`);
      }
    });

    test(`${encoding}: a whole sentence is found, and nearly all of it converted back`, () => {
      for (const sentence of SENTENCES) {
        const damaged = encodeLegacy(sentence, encoding);
        const findings = inspectText(damaged);
        assert.ok(findings.length > 0, damaged);
        assert.ok(
          findings.every((finding) => finding.encoding === encoding),
          `${damaged}: ${findings.map((finding) => finding.encoding).join()}`,
        );
      }
    });

    test(`${encoding}: a run within a good sentence is found where it stands`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...SENTENCES), (sentence) => {
          const damaged = encodeLegacy(sentence, encoding);
          const findings = inspectText(`${GOOD} ${damaged}, ${GOOD}.`);
          assert.ok(findings.length > 0);
          const from = GOOD.length + 1;
          for (const { start, end } of findings) {
            assert.ok(start >= from - 1 && end <= from + damaged.length, `${start}–${end} of ${damaged}`);
          }
        }),
        { numRuns: SENTENCES.length * 3 },
      );
    });
  }

  test('a document that is damaged throughout is converted back', () => {
    for (const encoding of ['TCVN3', 'VNI', 'VISCII', 'VPS', 'CP1258'] as const) {
      const truth = SENTENCES.join('.\n');
      const damaged = encodeLegacy(truth, encoding);
      let converted = '';
      let at = 0;
      for (const finding of inspectText(damaged)) {
        converted += damaged.slice(at, finding.start) + (finding.converted ?? '');
        at = finding.end;
      }
      converted += damaged.slice(at);
      const got = converted.split(/\s/);
      const words = truth.split(/\s/);
      assert.ok(words.filter((word, index) => word === got[index]).length / words.length > 0.986, encoding);
    }
  });
});

describe('what stands among damaged words', () => {
  const within = (encoding: LegacyEncoding, word: string) =>
    inspectText(encodeLegacy(`${SENTENCES[0]} ${word} ${SENTENCES[1]}`, encoding))[0]?.converted;

  test('is converted with them: abbreviations, slips of the typist, words that read well both ways', () => {
    for (const word of ['28/2003/NĐ-CP', 'HĐND', 'xuât', 'hụê', 'số'])
      for (const encoding of ['TCVN3', 'VNI', 'VPS'] as const)
        assert.ok(within(encoding, word)?.includes(` ${word} `), `${word} in ${encoding}`);
  });

  test('words that an encoding writes as Unicode does are no sign against it', () => {
    const [finding, ...others] = inspectText(encodeLegacy('cơ quan và các đơn vị ở đó', 'CP1258'));
    assert.equal(finding?.converted, 'cơ quan và các đơn vị ở đó');
    assert.deepEqual(others, []);
  });

  test('a line of a damaged document is damaged, though each of its words reads well by itself', () => {
    const lines = [...SENTENCES.map((sentence) => encodeLegacy(sentence, 'TCVN3')), 'Sè: 28/2003'];
    assert.equal(inspectText(lines.join('\n')).at(-1)?.converted, 'Số');
    assert.deepEqual(inspectText('Sè: 28/2003'), []);
  });

  test('the signs that PDF readers make of a TCVN3 font are known', () => {
    const [finding] = inspectText('ng©n hμng nhμ n−íc céng hoμ x∙ héi');
    assert.equal(finding?.converted, 'ngân hàng nhà nước cộng hoà xã hội');
  });
});

describe('what else Điều 9.1 does not admit', () => {
  test('signs of the private use area, where nobody knows what was meant', () => {
    assert.deepEqual(
      inspectText('Điều \ue012\ue013 này').map(({ encoding, start, end, converted }) => [
        encoding,
        start,
        end,
        converted,
      ]),
      [['PRIVATE_USE', 5, 7, null]],
    );
  });

  test('letters of another script among ours, but no word of another script', () => {
    assert.deepEqual(
      inspectText('Sở Сông thương, Москва, 5 μm, ΔT').map(({ encoding, converted }) => [encoding, converted]),
      [['HOMOGLYPH', 'Công']],
    );
    assert.equal(inspectText('Москва, Αθήνα').length, 0);
  });
});

describe('no false alarm', () => {
  const fine = [
    'Le château où naît l’été est à côté de la forêt; ça va très bien, là-bas.',
    'Größe, Übermaß und Führung: süße Mädchen hören schöne Töne für Jürgen.',
    'Não há informação; São João, irmã, avó e avô, maçã, coração, índio.',
    'It’s o’clock (I’m sure): don’t, we’d, cooperate. Was it? a^2 + b^2 = c^2',
    'CH₃–CH₂–OH, 3 × 4 µm, 5 µg/m³, ±0,5 °C, §12, ½, © 2026, “x ≥ 1”',
    'Số 1140/QĐ-SCT, http://sct.example/tin?id=1^2, ban@sct.example, mã ĐKKD 28-A/Ø120',
    'hoà bình, hòa bình, thuỷ lợi, thủy lợi, quý, quí',
  ];
  for (const text of fine) test(text, () => assert.deepEqual(inspectText(text), []));

  test('letters in pieces (NFD) are Unicode too', () => {
    assert.deepEqual(inspectText(SENTENCES.join('\n').normalize('NFD')), []);
    assert.equal(toNfc('hoà'.normalize('NFD')), 'hoà');
  });
});
