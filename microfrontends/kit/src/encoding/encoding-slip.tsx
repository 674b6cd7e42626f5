import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button, Stack, Typography } from '@mui/material';
import { ConvertEditionDocument, EncodingSlipDocument } from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useEffect, useState } from 'react';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { say } from '../platform/toasts.tsx';
import { PrintDialog } from '../requests/print-dialog.tsx';
import { DamagedPlace } from './damaged-place.tsx';
import { SLIP } from './show-slip.ts';
import { WORDS } from './words.ts';

interface EncodingSlipProps {
  edition: EditionPartsFragment;
  onConverted(): void;
}

/** Why the text will not be received, place by place; what was probably meant is taken by an act of its own (Điều 9.2). */
export function EncodingSlip({ edition: { id, version }, onConverted }: EncodingSlipProps) {
  const words = useWords(WORDS);
  const [printing, setPrinting] = useState(false);
  const { data, refetch } = useQuery(EncodingSlipDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useEffect(() => void refetch(), [version, refetch]);
  const [convert, { loading, data: answer, error }] = useMutation(ConvertEditionDocument);
  const slip = data?.edition?.encodingSlip;
  if (!slip) return null;
  const take = async () => {
    const input = { id, expectedVersion: version };
    const taken = await convert({ variables: { input } }).catch(() => null);
    if (taken?.data?.outcome.refusals.length !== 0) return;
    say(words.converted, 'success');
    onConverted();
  };
  const title = words.title(slip.findings.length);
  const places = (
    <ol>
      {slip.findings.map((place) => (
        <DamagedPlace key={`${place.field} ${String(place.start)}`} place={place} />
      ))}
    </ol>
  );
  return (
    <Box component="section" id={SLIP} tabIndex={-1} aria-label={title}>
      <Typography variant="h3" component="h2">
        {title}
      </Typography>
      {places}
      <Refusals refusals={answer?.outcome.refusals ?? []} failed={error !== undefined} />
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {slip.actions.some(({ name, allowed }) => name === 'convertEdition' && allowed) && (
          <>
            <Button variant="contained" loading={loading} onClick={() => void take()}>
              {words.convert}
            </Button>
            <Typography variant="body2" sx={{ flex: '1 1 16rem' }}>
              {words.hint}
            </Typography>
          </>
        )}
        <Button variant="outlined" onClick={() => setPrinting(true)}>
          {words.print}
        </Button>
      </Stack>
      {printing && (
        <PrintDialog onClose={() => setPrinting(false)}>
          <Typography variant="h3" component="h2" id="sheet-title">
            {title}
          </Typography>
          {places}
        </PrintDialog>
      )}
    </Box>
  );
}
