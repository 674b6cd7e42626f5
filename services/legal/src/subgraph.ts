import { buildSubgraph } from '@portal/kit';
import type { Context } from '@portal/kit';
import { AlarmResolver, readAlarm } from './alarms/alarm.resolver.ts';
import { AuthorityResolver, readAuthority } from './authorities/authority.resolver.ts';
import { HistoryResolver } from './history/history.resolver.ts';
import { DocumentFieldsResolver, RelationFieldsResolver } from './public/document-fields.resolver.ts';
import { DocumentResolver, readDocument } from './public/document.resolver.ts';
import { OriginalResolver } from './public/original.resolver.ts';
import { TextLinksResolver } from './public/text-links.resolver.ts';
import { RecordCommandsResolver } from './records/record-commands.resolver.ts';
import { FileTextResolver } from './reading/file-text.resolver.ts';
import { FormResolver } from './reading/form.resolver.ts';
import { ReadingResolver } from './reading/reading.resolver.ts';
import { RecordFieldsResolver } from './records/record-fields.resolver.ts';
import { readRecord, RecordResolver } from './records/record.resolver.ts';
import { ProposalResolver } from './relations/proposal.resolver.ts';

interface Reference {
  id: string;
}

/** Legal's part of the graph. */
export const legalSubgraph = () =>
  buildSubgraph({
    resolvers: [
      DocumentResolver,
      DocumentFieldsResolver,
      RelationFieldsResolver,
      OriginalResolver,
      TextLinksResolver,
      RecordResolver,
      RecordFieldsResolver,
      FormResolver,
      HistoryResolver,
      ProposalResolver,
      ReadingResolver,
      FileTextResolver,
      RecordCommandsResolver,
      AlarmResolver,
      AuthorityResolver,
    ],
    references: {
      LegalAlarm: ({ id }: Reference, context: Context) => readAlarm(context, id),
      LegalAuthority: ({ id }: Reference, context: Context) => readAuthority(context, id),
      LegalDocument: ({ id }: Reference, context: Context) => readDocument(context, id),
      LegalRecord: ({ id }: Reference, context: Context) => readRecord(context, id),
    },
  });
