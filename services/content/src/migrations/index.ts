import { Editions20261124 } from './20261124-01-editions.ts';
import { Publications20261124 } from './20261124-02-publications.ts';
import { Corrections20261124 } from './20261124-03-corrections.ts';
import { Schedules20261125 } from './20261125-10-schedules.ts';
import { Claims20261125 } from './20261125-11-claims.ts';
import { Kinds20261125 } from './20261125-30-kinds.ts';
import { Postings20261125 } from './20261125-31-postings.ts';
import { Links20261125 } from './20261125-32-links.ts';
import { Quota20261125 } from './20261125-40-quota.ts';
import { Requests20261125 } from './20261125-41-requests.ts';
import { ProxyIntake20261125 } from './20261125-55-proxy-intake.ts';
import { ReviewDates20261125 } from './20261125-60-review-dates.ts';
import { ErasedRemarks20261125 } from './20261125-50-erased-remarks.ts';
import { DueSignals20261126 } from './20261126-40-due-signals.ts';
import { QuotaDecisions20261126 } from './20261126-43-quota-decisions.ts';
import { EarlierRecords20261126 } from './20261126-45-earlier-records.ts';

/** In the order in which they run, after the kit's own stream in this schema. */
export const migrations = [
  Editions20261124,
  Publications20261124,
  Corrections20261124,
  Schedules20261125,
  Claims20261125,
  Kinds20261125,
  Postings20261125,
  Links20261125,
  Quota20261125,
  Requests20261125,
  ReviewDates20261125,
  ErasedRemarks20261125,
  ProxyIntake20261125,
  DueSignals20261126,
  QuotaDecisions20261126,
  EarlierRecords20261126,
];
