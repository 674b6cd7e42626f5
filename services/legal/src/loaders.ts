import { loaderOf, reviewSteps } from '@portal/kit';
import type { Context } from '@portal/kit';
import { alarmsById } from './alarms/alarm-row.ts';
import { documentCounts, linesById } from './authorities/authorities.query.ts';
import { authoritiesById, authoritiesByKey, predecessorsById } from './authorities/authority-row.ts';
import { correctionsById } from './authorities/corrections.query.ts';
import { divisionsByDocument } from './public/divisions.query.ts';
import { editionsByDocument } from './public/editions.query.ts';
import { originalsById } from './public/originals.query.ts';
import { publicDocumentsById } from './public/public-document.ts';
import { relationsByDocument } from './public/relations.query.ts';
import { contentsById, partsById } from './records/record-details.query.ts';
import { recordsById } from './records/record-row.ts';
import { proposalsByDocument, proposalsById } from './relations/proposal-row.ts';
import { livesById } from './validity/lives.query.ts';

/** One question per kind of detail and request, however many rows a page has. */
export const loadersOf = (context: Context) => ({
  record: loaderOf(context, recordsById),
  content: loaderOf(context, contentsById),
  parts: loaderOf(context, partsById),
  steps: loaderOf(context, reviewSteps),
  proposals: loaderOf(context, proposalsByDocument),
  proposal: loaderOf(context, proposalsById),
  document: loaderOf(context, publicDocumentsById),
  original: loaderOf(context, originalsById),
  divisions: loaderOf(context, divisionsByDocument),
  editions: loaderOf(context, editionsByDocument),
  relations: loaderOf(context, relationsByDocument),
  life: loaderOf(context, livesById),
  alarm: loaderOf(context, alarmsById),
  authority: loaderOf(context, authoritiesById),
  authoritiesCalled: loaderOf(context, authoritiesByKey),
  predecessors: loaderOf(context, predecessorsById),
  line: loaderOf(context, linesById),
  documentCount: loaderOf(context, documentCounts),
  corrections: loaderOf(context, correctionsById),
});

/** After a command everything is read anew, rights too. */
export function forget(context: Context): void {
  context.loaders = new WeakMap();
  context.authority = context.runtime.authority(context.actor);
}
