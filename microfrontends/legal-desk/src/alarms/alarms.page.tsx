import { useQuery } from '@apollo/client/react';
import { FormControlLabel, Switch } from '@mui/material';
import { LegalAlarmsDocument } from '@portal/schema/operations';
import { usePlace, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';
import { useState } from 'react';
import { ListPage } from '../list-page.tsx';
import { Alarm } from './alarm.tsx';
import { WORDS } from './words.ts';

/** What posted documents have lost, for whoever keeps them right, the latest first (Điều 8.2, 10.2b). */
export function AlarmsPage({ base }: DeskProps) {
  const words = useWords(WORDS);
  const [waiting, setWaiting] = useState(false);
  /** The one to which a notice led. */
  const told = usePlace(base);
  const answer = useQuery(LegalAlarmsDocument, { variables: { waiting }, fetchPolicy: 'cache-and-network' });
  const desk = base.slice(0, base.lastIndexOf('/'));
  return (
    <ListPage
      {...{ words, answer, page: answer.data?.legalAlarms }}
      onMore={(after) => answer.fetchMore({ variables: { after } })}
      controls={
        <FormControlLabel
          label={words.waiting}
          control={<Switch checked={waiting} onChange={({ target }) => setWaiting(target.checked)} />}
        />
      }
    >
      {(alarm) => <Alarm key={alarm.id} alarm={alarm} desk={desk} isTold={alarm.id === told} />}
    </ListPage>
  );
}
