import { useQuery } from '@apollo/client/react';
import { Chip } from '@mui/material';
import { LegalAlarmsWaitingDocument } from '@portal/schema/operations';
import { useReadAnew, useWords } from '@portal/ui';
import { WORDS } from './words.ts';

/** How many alarms nobody has dealt with, beside the name of the page. */
export function WaitingMark() {
  const words = useWords(WORDS);
  const { data, refetch } = useQuery(LegalAlarmsWaitingDocument, { fetchPolicy: 'cache-and-network' });
  useReadAnew(refetch);
  const count = data?.legalAlarmsWaiting ?? 0;
  return count > 0 ? (
    <Chip component="span" size="small" color="error" label={count} title={words.count(count)} />
  ) : (
    <span />
  );
}
