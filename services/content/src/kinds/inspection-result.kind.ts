import { date, longText, REQUIRED, rows, text } from './detail-field.ts';
import { describeKind } from './kind.ts';

/** Kết quả thanh tra, kiểm tra; a violator is named for a time, by law, with what was appealed or corrected (Điều 18.2). */
export const INSPECTION_RESULT = describeKind({
  code: 'INSPECTION_RESULT',
  typeName: 'InspectionResult',
  group: 'OTHERS',
  article: 'Điều 18.2',
  name: { vi: 'Kết quả thanh tra, kiểm tra', en: 'Inspection results' },
  description: {
    vi: 'Kết luận, danh sách vi phạm có căn cứ pháp lý và thời hạn công khai, gương điển hình.',
    en: 'Findings, violators with legal basis and an end to the naming, good examples.',
  },
  schemaType: 'Report',
  defaultSection: 'thong-tin-khac',
  details: [
    text('subject', 'Đối tượng, nội dung kiểm tra', 'Subject', REQUIRED),
    text('decision', 'Quyết định kiểm tra', 'Decision', { ...REQUIRED, property: 'identifier' }),
    longText('legalBasis', 'Căn cứ pháp lý', 'Legal basis', REQUIRED),
    date('concludedOn', 'Ngày kết luận', 'Concluded on', REQUIRED),
    rows(
      'violators',
      'Danh sách vi phạm',
      'Violators',
      [
        text('name', 'Tổ chức, cá nhân', 'Name', REQUIRED),
        text('violation', 'Hành vi vi phạm', 'Violation', REQUIRED),
        text('legalBasis', 'Căn cứ xử lý', 'Legal basis', REQUIRED),
        text('sanction', 'Hình thức xử lý', 'Sanction'),
        date('namedUntil', 'Công khai đến hết ngày', 'Named until the end of', REQUIRED),
      ],
      {
        shownUntil: 'namedUntil',
        hint: {
          vi: 'Hết thời hạn, dòng này không hiện trên trang công khai nữa',
          en: 'After its last day a row is no longer shown to the public',
        },
      },
    ),
    longText('goodExamples', 'Gương điển hình', 'Good examples'),
    longText('appeal', 'Khiếu nại, đính chính', 'Appeal or correction', {
      hint: { vi: 'Kết quả giải quyết khiếu nại, nếu có', en: 'What came of an appeal, if there was one' },
    }),
  ],
  /** When the last one has been named long enough, machines leave the page out. */
  indexedUntil: ({ violators }) =>
    Array.isArray(violators)
      ? (violators
          .map(({ namedUntil }) => String(namedUntil))
          .sort()
          .at(-1) ?? null)
      : null,
});
