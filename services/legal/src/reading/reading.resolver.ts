import { currentCalendar, inspectText, presentFinding, presentSpan } from '@portal/kit';
import type { Context, Language } from '@portal/kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { LegalContent } from '../documents/legal-content.ts';
import { recipientsIn } from '../intake/recipients.ts';
import { RELATION_NAMES } from '../relations/relation.ts';
import type { ProposedRelation } from '../relations/propose.ts';
import { drafterWarnings } from '../records/drafter-warnings.ts';
import { LegalRecipientInput } from '../records/record.inputs.ts';
import { postingDue } from '../records/posting-due.ts';
import { secrecyRefusal } from '../secrecy/block-secret.ts';
import { mayBring } from './may-bring.ts';
import { outlineOf } from './outline.ts';
import { readText } from './read-text.ts';
import type { TextReading } from './read-text.ts';
import { LegalReading } from './reading.view.ts';

const TEXT: Record<Language, string> = { vi: 'Toàn văn', en: 'Text' };

/** Proposals for the form: read anew whenever the text changes, and never kept (Điều 8.2). */
@Resolver()
export class ReadingResolver {
  @Query(() => LegalReading, {
    nullable: true,
    description:
      'Reads a text as it would be taken in, for whoever may bring documents in; null for everybody else.',
  })
  async legalReading(
    @Arg('text', () => String, { description: 'The whole text, a line per paragraph.' }) text: string,
    @Arg('recipients', () => [LegalRecipientInput], {
      nullable: true,
      description: 'Nơi nhận as somebody has corrected it; left out: as the text has it.',
    })
    recipients: LegalRecipientInput[] | undefined,
    @Ctx() context: Context,
  ): Promise<LegalReading | null> {
    if (!(await mayBring(context))) return null;
    const reading = readText(text, { recipients: recipients ?? undefined });
    if (!('content' in reading)) return withoutContent({ refusals: reading.refusals });
    const { secrecy } = reading.content;
    // Điều 18.1: of what bears a mark nothing but the mark is said.
    if (secrecy) return withoutContent({ secrecy, refusals: [secrecyRefusal(secrecy)] });
    return present(reading, context);
  }
}

const NOTHING: Omit<LegalReading, 'refusals'> = {
  ...{ secrecy: null, type: null, number: null, title: '', issuers: [], issuedOn: null, effectiveOn: null },
  ...{ urgency: null, signatures: [], recipients: [], postingDue: null, warnings: [], outline: [] },
  ...{ relations: [], damaged: [], mended: null },
};

const withoutContent = (said: Pick<LegalReading, 'refusals'> & Partial<LegalReading>): LegalReading =>
  Object.assign(new LegalReading(), NOTHING, said);

async function present(reading: TextReading, context: Context): Promise<LegalReading> {
  const { content, divisions, relations, refusals, mended } = reading;
  const { language } = context.actor;
  const due = postingDue(await currentCalendar(context.runtime), content);
  return Object.assign(new LegalReading(), factsOf(content), {
    ...{ refusals, mended },
    postingDue: due && { due: due.due, spans: due.spans.map(presentSpan) },
    warnings: await drafterWarnings(context, content),
    outline: outlineOf(divisions),
    relations: relations.map(presentRelation),
    damaged: inspectText(content.text).map((finding) =>
      presentFinding(finding, content.text, { field: 'text', fieldName: TEXT[language] }),
    ),
  });
}

const factsOf = (content: LegalContent) => {
  const { secrecy, type, number, title, issuers, issuedOn, effectiveOn, urgency, signatures } = content;
  return {
    ...{ secrecy, type, number, title, issuers, issuedOn, effectiveOn, urgency, signatures },
    recipients: recipientsIn(content.text),
  };
};

const presentRelation = ({ kind, document, quote }: ProposedRelation) => ({
  ...{ kind, kindName: RELATION_NAMES[kind].active, quote },
  cited: document.number?.text ?? document.name ?? '',
});
