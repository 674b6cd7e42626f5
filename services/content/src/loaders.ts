import { loaderOf, reviewSteps } from '@portal/kit';
import type { Context } from '@portal/kit';
import { claimsOf } from './claims/claims.query.ts';
import { filesById } from './contents/files.query.ts';
import { partsOf, remarksOf, revisionContents } from './editions/edition-details.query.ts';
import { proxyIntakes } from './intake/proxy-intake.query.ts';
import { editionsById } from './editions/edition-row.ts';
import { linkChecksOf } from './links/link-checks.query.ts';
import { postingFailures } from './schedules/posting-failures.query.ts';
import { recordsById } from './review-dates/records-to-review.query.ts';
import { postingsOf } from './postings/postings.query.ts';
import { publicCorrections, publicItemsById, publicTexts } from './public/public-items.query.ts';

/** One question per kind of detail and request, however many rows a page has. */
export const loadersOf = (context: Context) => ({
  edition: loaderOf(context, editionsById),
  content: loaderOf(context, revisionContents),
  steps: loaderOf(context, reviewSteps),
  parts: loaderOf(context, partsOf),
  remarks: loaderOf(context, remarksOf),
  proxyIntake: loaderOf(context, proxyIntakes),
  claims: loaderOf(context, claimsOf),
  postingFailure: loaderOf(context, postingFailures),
  file: loaderOf(context, filesById),
  publicItem: loaderOf(context, publicItemsById),
  publicText: loaderOf(context, publicTexts),
  corrections: loaderOf(context, publicCorrections),
  record: loaderOf(context, recordsById),
  postings: loaderOf(context, postingsOf),
  linkChecks: loaderOf(context, linkChecksOf),
});
export type Loaders = ReturnType<typeof loadersOf>;

/** After a command everything is read anew, rights too. */
export function forget(context: Context): void {
  context.loaders = new WeakMap();
  context.authority = context.runtime.authority(context.actor);
}
