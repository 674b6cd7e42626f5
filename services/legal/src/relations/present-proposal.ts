import { globalId } from '@portal/kit';
import { placeInWords } from '../structure/place-in-words.ts';
import type { ProposalRow } from './proposal-row.ts';
import { LegalRelationProposal } from './proposal.view.ts';
import { RELATION_NAMES } from './relation.ts';

/** Parts without a number of their own. */
const UNNUMBERED: Readonly<Record<string, string>> = {
  ...{ preface: 'Phần đầu', preamble: 'Căn cứ', conclusions: 'Nơi nhận' },
};

export const presentProposal = (row: ProposalRow): LegalRelationProposal =>
  Object.assign(new LegalRelationProposal(), {
    row,
    id: globalId('LegalRelation', row.id),
    kind: row.kind,
    kindName: RELATION_NAMES[row.kind].active,
    state: row.state,
    cited: row.cited.number?.text ?? row.cited.name ?? '',
    certain: row.is_certain,
    provisions: row.provisions,
    place: row.said_in && (UNNUMBERED[row.said_in] ?? placeInWords(row.said_in)),
    quote: row.quote,
    effectiveOn: row.effective_on,
    until: row.until,
    reason: row.reason,
    kept: row.kept,
  });
