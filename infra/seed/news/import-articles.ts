import type { EncodingFinding, ServiceRuntime } from '@portal/kit';
import { newsArticles } from './news-articles.ts';
import { readRegulation } from './regulation-article.ts';
import { takeInAll } from './take-in.ts';
import type { ImportReport } from './take-in.ts';
import { walkArticle } from './walk-article.ts';
import type { ImportPeople, Until } from '../walk-steps.ts';

export interface ImportOptions {
  /** Of the content service. */
  content: ServiceRuntime;
  people: ImportPeople;
  unitId: string;
  /** A file, or for the regulation also its folder. */
  file: string;
  until?: Until;
  onProgress?: (report: ImportReport) => void;
}

/** Articles of a file with one JSON object per line. Repeating it doubles nothing. */
export function importNews({
  content,
  people,
  unitId,
  file,
  until = 'published',
  onProgress,
}: ImportOptions) {
  return takeInAll(newsArticles(file, new Date()), walkArticle(content, people, unitId, until), onProgress);
}

/** The regulation itself, its damaged paragraphs repaired; answers what was repaired too. */
export async function importRegulation({
  content,
  people,
  unitId,
  file,
  until = 'published',
}: ImportOptions): Promise<{ report: ImportReport; repairs: EncodingFinding[] }> {
  const { article, repairs } = await readRegulation(file);
  return { report: await takeInAll([article], walkArticle(content, people, unitId, until)), repairs };
}
