import { useMutation } from '@apollo/client/react';
import { Box, Button, Chip, Link, Stack, Typography } from '@mui/material';
import {
  ConfirmLegalRelationDocument,
  KeepLegalRelationDocument,
  RejectLegalRelationDocument,
} from '@portal/schema/operations';
import type { LegalProposalPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { listsChanged } from '../inbox/use-inbox.ts';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { say } from '../platform/toasts.tsx';
import { calledBy } from './called.ts';
import { ChangeRelation } from './change-relation.tsx';
import { RejectRelation } from './reject-relation.tsx';
import { LEGAL_WORDS } from './words.ts';

interface ProposalProps {
  proposal: LegalProposalPartsFragment;
  /** Which document says it, where several are listed. */
  saidBy?: ReactNode;
}

/** What a text says it is to another document: its words, what would follow, and the decision (Điều 8.2, 13.2c). */
export function Proposal({ proposal, saidBy }: ProposalProps) {
  const words = useWords(LEGAL_WORDS);
  const [doing, setDoing] = useState<'changing' | 'rejecting' | null>(null);
  const [confirm, confirming] = useMutation(ConfirmLegalRelationDocument);
  const [keep, keeping] = useMutation(KeepLegalRelationDocument);
  const [reject, rejecting] = useMutation(RejectLegalRelationDocument);
  const { id, kindName, state, cited, certain, target, place, quote, effect, missingProvisions } = proposal;
  const { reason, wordsGone, kept } = proposal;
  const may = (name: string) => proposal.actions.some((action) => action.name === name && action.allowed);
  const decide = async (take: typeof confirm, done: string, more: object = {}) => {
    const answer = await take({ variables: { input: { id, ...more } } }).catch(() => null);
    if (answer?.data?.outcome.refusals.length !== 0) return;
    setDoing(null);
    say(done, 'success');
    listsChanged();
  };
  const rejectRefusals = rejecting.data?.outcome.refusals ?? [];
  const refusals = [confirming, keeping].flatMap(({ data }) => data?.outcome.refusals ?? []);
  const failed = (confirming.error ?? keeping.error) !== undefined;
  const busy = confirming.loading || keeping.loading || rejecting.loading;
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
        {wordsGone && <Chip size="small" color="warning" label={words.wordsGone} />}
        {kept && <Chip size="small" variant="outlined" label={words.keptNote} />}
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
      {may('keepLegalRelation') && <Typography variant="body2">{words.wordsGoneHint}</Typography>}
      {reason && (
        <Typography variant="body2">
          {words.rejectReason}: {reason}
        </Typography>
      )}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 1 }}>
        {may('keepLegalRelation') && (
          <Button
            size="small"
            variant="contained"
            loading={busy}
            onClick={() => void decide(keep, words.keptNow)}
          >
            {words.keep}
          </Button>
        )}
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
              aria-expanded={doing === 'changing'}
              onClick={() => setDoing(doing === 'changing' ? null : 'changing')}
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
            onClick={() => setDoing('rejecting')}
          >
            {state === 'CONFIRMED' ? words.takeBack : words.rejectRelation}
          </Button>
        )}
      </Stack>
      {doing === 'rejecting' && (
        <RejectRelation
          {...{ proposal, busy, refusals: rejectRefusals, failed: rejecting.error !== undefined }}
          onReject={(why) => void decide(reject, words.rejected, { reason: why })}
          onClose={() => setDoing(null)}
        />
      )}
      {doing === 'changing' && (
        <ChangeRelation
          proposal={proposal}
          onConfirm={(changed) => void decide(confirm, words.confirmed, changed)}
          faultOf={(field) => refusals.find((refusal) => refusal.field === field)?.message}
          onCancel={() => setDoing(null)}
        />
      )}
      <Refusals
        refusals={refusals.filter(({ field }) => doing !== 'changing' || field !== 'until')}
        failed={failed}
      />
    </Box>
  );
}
