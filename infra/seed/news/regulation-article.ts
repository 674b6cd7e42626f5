import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EncodingFinding } from '@portal/kit';
import { documentOf } from './document.ts';
import type { Block } from './document.ts';
import type { ImportedArticle } from './news-articles.ts';
import { repair } from './repair.ts';

const HEADING = /^(?:Chương [IVXLC]+|Điều \d+\.)/u;

/** Decomposed letters are composed first, so that only real damage looks like damage. */
export function regulationArticle(text: string): { article: ImportedArticle; repairs: EncodingFinding[] } {
  const whole = repair(text.normalize('NFC'));
  const blocks: Block[] = [];
  for (const line of whole.text.split(/\r?\n/u)) {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '')
      blocks.push({ kind: HEADING.test(text) && text.length < 200 ? 'heading' : 'paragraph', text });
  }
  const article: ImportedArticle = {
    sourceKey: 'regulation:1140/QĐ-SCT',
    kind: 'RESEARCH_ARTICLE',
    title:
      'Quyết định số 1140/QĐ-SCT ban hành Quy chế về tổ chức và hoạt động của Trang thông tin điện tử Sở Công Thương Thanh Hoá',
    summary:
      'Toàn văn Quyết định ngày 01 tháng 8 năm 2011 của Giám đốc Sở Công Thương và Quy chế ban hành kèm theo: nội dung, quy trình biên tập và trách nhiệm cung cấp thông tin cho Website.',
    document: documentOf(blocks),
    section: 'thong-bao',
    origin: 'OFFICIAL_REPORT',
    byline: [{ name: 'Sở Công Thương Thanh Hoá', part: 'WRITER' }],
    source: 'Quyết định số 1140/QĐ-SCT ngày 01/8/2011',
    eventAt: null,
    details: { copyrightDeclared: true },
  };
  return { article, repairs: whole.repairs };
}

/** The regulation from its file, or from the folder that holds it. */
export async function readRegulation(path: string) {
  const file = (await stat(path)).isDirectory() ? join(path, 'quy-che-1140.txt') : path;
  return regulationArticle(await readFile(file, 'utf8'));
}
