import { defineRefusals } from '@portal/kit';
import { CONTENTS_REFUSALS } from './contents/refusals.ts';
import { EDITIONS_REFUSALS } from './editions/refusals.ts';
import { INTAKE_REFUSALS } from './intake/refusals.ts';
import { KINDS_REFUSALS } from './kinds/refusals.ts';
import { LINKS_REFUSALS } from './links/refusals.ts';
import { POSTINGS_REFUSALS } from './postings/refusals.ts';
import { QUOTA_REFUSALS } from './quota/refusals.ts';
import { REQUESTS_REFUSALS } from './requests/refusals.ts';
import { REVIEW_DATES_REFUSALS } from './review-dates/refusals.ts';
import { SCHEDULES_REFUSALS } from './schedules/refusals.ts';

/** What content itself refuses, by capability; the steps of the editorial workflow have theirs in the kit. Each says what to do. */
export const CONTENT_REFUSALS = defineRefusals({
  ...CONTENTS_REFUSALS,
  ...KINDS_REFUSALS,
  ...EDITIONS_REFUSALS,
  ...SCHEDULES_REFUSALS,
  ...INTAKE_REFUSALS,
  ...REVIEW_DATES_REFUSALS,
  ...REQUESTS_REFUSALS,
  ...QUOTA_REFUSALS,
  ...POSTINGS_REFUSALS,
  ...LINKS_REFUSALS,
});
