import { dueTime } from '@portal/kit';
import type { Calendar, DueRule, DueTime } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import { namesWebsite } from '../intake/recipients.ts';

/** Điều 10.2a: no later than two working days after a leader signs; the day of signing is day 0. */
export const SUPPLY_RULE: DueRule = { unit: 'WORKING_DAYS', amount: 2 };

/** When a document that names the website has to be there; null where nothing is owed. */
export function postingDue(
  calendar: Calendar,
  { issuedOn, recipients }: Pick<LegalContent, 'issuedOn' | 'recipients'>,
): DueTime | null {
  if (issuedOn === null || !namesWebsite(recipients)) return null;
  return dueTime(calendar, SUPPLY_RULE, new Date(`${issuedOn}T00:00:00+07:00`));
}
