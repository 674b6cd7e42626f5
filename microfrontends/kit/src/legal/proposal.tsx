import { useMutation } from '@apollo/client/react';
import { Box, Button, Chip, Link, Stack, Typography } from '@mui/material';
import { ConfirmLegalRelationDocument, RejectLegalRelationDocument } from '@portal/schema/operations';
import type { LegalProposalPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { listsChanged } from '../inbox/use-inbox.ts';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { say } from '../platform/toasts.tsx';
import { calledBy } from './called.ts';
import { ChangeRelation } from './change-relation.tsx';
import { LEGAL_WORDS } from './words.ts';

interface ProposalProps {
  proposal: LegalProposalPartsFragment;
  /** Which document says it, where several are listed. */
  saidBy?: ReactNode;
}

/** What a text says it is to another document: its words, what would follow, and the decision (Điều 8.2, 13.2c). */
export function Proposal({ proposal, saidBy }: ProposalProps) {
  const words = useWords(LEGAL_WORDS);
  const [changing, setChanging] = useState(false);
  const [confirm, confirming] = useMutation(ConfirmLegalRelationDocument);
  const [reject, rejecting] = useMutation(RejectLegalRelationDocument);
  const { id, kindName, state, cited, certain, target, place, quote, effect, missingProvisions } = proposal;
  const may = (name: string) => proposal.actions.some((action) => action.name === name && action.allowed);
  const decide = async (take: typeof confirm, done: string, more: object = {}) => {
    const answer = await take({ variables: { input: { id, ...more } } }).catch(() => null);
    if (answer?.data?.outcome.refusals.length !== 0) return;
    setChanging(false);
    say(done, 'success');
    listsChanged();
  };
  const refusals = [confirming, rejecting].flatMap(({ data }) => data?.outcome.refusals ?? []);
  const failed = (confirming.error ?? rejecting.error) !== undefined;
  const busy = confirming.loading || rejecting.loading;
  return (
    <Box
      component="li"
      aria-label={`${kindName}: ${cited}`}
      sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}
    >
      {saidBy}
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 700 }}>{kindName}:</Typography>
        {target ? (
          <Link href={target.permalink}>{calledBy(target)}</Link>
        ) : (
          <Typography component="span">
            {cited} ({words.notInStore})
          </Typography>
        )}
        <Chip size="small" variant="outlined" label={words.relationStates[state] ?? state} />
        {state === 'PROPOSED' && target && !certain && (
          <Chip size="small" color="warning" label={words.doubtful} />
        )}
      </Stack>
      {target && <Typography variant="body2">{target.title}</Typography>}
      <Typography
        component="blockquote"
        sx={{ my: 1, mx: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider', fontStyle: 'italic' }}
      >
        {place && <span>{place}: </span>}“{quote}”
      </Typography>
      {missingProvisions.length > 0 && (
        <Typography variant="body2" sx={{ color: 'error.main' }}>
          {words.missing(missingProvisions.join(', '))}
        </Typography>
      )}
      {state === 'PROPOSED' && (
        <Typography variant="body2">
          {words.ifConfirmed}: {effect}
        </Typography>
      )}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 1 }}>
        {may('confirmLegalRelation') && (
          <>
            {target && (
              <Button
                size="small"
                variant="contained"
                loading={busy}
                onClick={() => void decide(confirm, words.confirmed)}
              >
                {words.confirmRelation}
              </Button>
            )}
            <Button
              size="small"
              variant="outlined"
              aria-expanded={changing}
              onClick={() => setChanging(!changing)}
            >
              {words.change}
            </Button>
          </>
        )}
        {may('rejectLegalRelation') && (
          <Button
            size="small"
            variant="outlined"
            color="error"
            loading={busy}
            onClick={() => void decide(reject, words.rejected)}
          >
            {words.rejectRelation}
          </Button>
        )}
      </Stack>
      {changing && (
        <ChangeRelation
          proposal={proposal}
          onConfirm={(changed) => void decide(confirm, words.confirmed, changed)}
          onCancel={() => setChanging(false)}
        />
      )}
      <Refusals refusals={refusals} failed={failed} />
    </Box>
  );
}
