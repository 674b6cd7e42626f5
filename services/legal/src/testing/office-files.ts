import { strToU8, zipSync } from 'fflate';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const entries = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
/** What a file of this family says of itself. */
const typed = (part: string, kind: string) =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  `<Override PartName="/${part}" ContentType="${OPEN_XML}.${kind}.main+xml"/></Types>`;
const paragraphs = (lines: string[]) =>
  `<w:document>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:document>`;

export const aWordFile = (lines: string[], head: string[] = []) =>
  entries({
    '[Content_Types].xml': typed('word/document.xml', 'wordprocessingml.document'),
    'word/document.xml': paragraphs(lines),
    ...(head.length > 0 ? { 'word/header1.xml': paragraphs(head) } : {}),
  });

export const aSheet = (lines: string[], head = '') =>
  entries({
    '[Content_Types].xml': typed('xl/workbook.xml', 'spreadsheetml.sheet'),
    'xl/sharedStrings.xml': `<sst>${lines.map((line) => `<si><t>${line}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml':
      `<worksheet><sheetData>${'<c><v>20261125</v></c>'.repeat(400)}</sheetData>` +
      `<headerFooter><oddHeader>${head}</oddHeader></headerFooter></worksheet>`,
  });

export const slides = (lines: string[]) =>
  entries({
    '[Content_Types].xml': typed('ppt/presentation.xml', 'presentationml.presentation'),
    ...Object.fromEntries(
      lines.map((line, at) => [
        `ppt/slides/slide${String(at + 1)}.xml`,
        `<p:sld><a:p><a:r><a:t>${line}</a:t></a:r></a:p></p:sld>`,
      ]),
    ),
  });

/** A text or a sheet of OpenDocument. */
export const anOpenDocument = (kind: 'text' | 'spreadsheet', lines: string[]) =>
  entries({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:body>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</office:body>`,
  });

/** One page of a single line, as simple as a PDF can be; without one it is like a scan. `\x01` is “Ậ”. */
export const aPdf = (line = '') =>
  Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
      '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj',
      `4 0 obj <</Length ${line.length + 40}>> stream\nBT /F1 12 Tf 72 700 Td (${line}) Tj ET\nendstream endobj`,
      '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[1/Acircumflexdotbelow]>>/ToUnicode 6 0 R>> endobj',
      '6 0 obj <</Length 400>> stream\n/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange 1 beginbfchar <01> <1EAC> endbfchar endcmap end end\nendstream endobj',
      'trailer <</Root 1 0 R>>',
    ].join('\n'),
    'latin1',
  );
