import { useQuery } from '@apollo/client/react';
import { Alert } from '@mui/material';
import { VacancyDocument } from '@portal/schema/operations';
import { dateTime, useInboxChanges, useLanguage, useWords } from '@portal/ui';
import { useEffect } from 'react';
import { WORDS } from './words.ts';

/** Over every desk of the board, for as long as nobody heads it or soon nobody will (Điều 12). */
export function Vacancy() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { data, refetch } = useQuery(VacancyDocument, { fetchPolicy: 'cache-and-network' });
  const changes = useInboxChanges();
  useEffect(() => void refetch(), [changes, refetch]);
  const { withoutChief, vacantFrom } = data?.editorialBoard ?? {};
  if (withoutChief)
    return (
      <Alert severity="error" square>
        {words.withoutChief}
      </Alert>
    );
  if (!vacantFrom) return null;
  return (
    <Alert severity="warning" square>
      {words.chiefEnds(dateTime(vacantFrom, language))}
    </Alert>
  );
}
