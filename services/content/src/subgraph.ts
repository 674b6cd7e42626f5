import { buildSubgraph, fromGlobalId } from '@portal/kit';
import type { Context } from '@portal/kit';
import { AuditTrailResolver } from './audit/audit-trail.resolver.ts';
import { EditionAssignmentResolver } from './assignments/assignment.resolver.ts';
import { DueRulesResolver } from './due/due-rules.resolver.ts';
import { EditionDueResolver, ReviewStepTimingResolver } from './due/edition-due.resolver.ts';
import { MovedByResolver } from './due/moved-by.resolver.ts';
import { ChangesResolver } from './changes/changes.resolver.ts';
import { ClaimsResolver } from './claims/claims.resolver.ts';
import { EditionCommandsResolver } from './editions/edition-commands.resolver.ts';
import { EditionFieldsResolver } from './editions/edition-fields.resolver.ts';
import { EditionStepsResolver } from './editions/edition-steps.resolver.ts';
import { EditionResolver, readEdition } from './editions/edition.resolver.ts';
import { PersonalWordsResolver } from './erasure/personal-words.resolver.ts';
import { IntakeResolver } from './intake/intake.resolver.ts';
import { EditionFactsResolver } from './kinds/edition-facts.resolver.ts';
import { ContentItemResolver } from './kinds/content-item.resolver.ts';
import { EncodingSlipResolver } from './encoding/encoding-slip.resolver.ts';
import { KIND_TYPES } from './kinds/kind-types.ts';
import { KINDS } from './kinds/kinds.ts';
import { presentContentItem } from './kinds/present-content-item.ts';
import { loadersOf } from './loaders.ts';
import { ContentItemLinksResolver, EditionLinksResolver } from './links/links.resolver.ts';
import { PostingsResolver } from './postings/postings.resolver.ts';
import { PublicResolver } from './public/public.resolver.ts';
import { RecordReviewResolver } from './review-dates/record-review.resolver.ts';
import { ScheduleResolver } from './schedules/schedule.resolver.ts';
import { QuotaResolver } from './quota/quota.resolver.ts';
import { QuotaRulesResolver } from './quota/quota-rules.resolver.ts';
import { RequestResolver, SubmissionSlipResolver } from './requests/request.resolver.ts';

interface Reference {
  id: string;
}

/** An item by its id and type; what was never posted is not there. */
const publicItem = (typeName: string) => async (reference: Reference, context: Context) => {
  const id = fromGlobalId(reference.id, typeName);
  const item = id && (await loadersOf(context).publicItem.load(id));
  return item && KINDS[item.kind].typeName === typeName
    ? presentContentItem(item, context.actor.language)
    : null;
};

/** Content's part of the graph. */
export const contentSubgraph = () =>
  buildSubgraph({
    resolvers: [
      PublicResolver,
      ContentItemResolver,
      EditionResolver,
      EditionFieldsResolver,
      EditionFactsResolver,
      EditionCommandsResolver,
      EditionStepsResolver,
      EncodingSlipResolver,
      IntakeResolver,
      EditionAssignmentResolver,
      EditionDueResolver,
      ReviewStepTimingResolver,
      DueRulesResolver,
      MovedByResolver,
      PostingsResolver,
      EditionLinksResolver,
      ContentItemLinksResolver,
      ScheduleResolver,
      QuotaResolver,
      QuotaRulesResolver,
      ChangesResolver,
      ClaimsResolver,
      RecordReviewResolver,
      AuditTrailResolver,
      PersonalWordsResolver,
      RequestResolver,
      SubmissionSlipResolver,
    ],
    orphanedTypes: Object.values(KIND_TYPES),
    references: {
      Edition: (reference: Reference, context: Context) => readEdition(context, reference.id),
      ...Object.fromEntries(Object.values(KINDS).map(({ typeName }) => [typeName, publicItem(typeName)])),
    },
  });
