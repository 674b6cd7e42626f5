import { useQuery } from '@apollo/client/react';
import { Alert, CircularProgress, Paper, Stack, Typography } from '@mui/material';
import { PersonalDataDocument } from '@portal/schema/operations';
import type { PersonalDataQuery } from '@portal/schema/operations';
import { dateTime, useLanguage, useWords } from '@portal/ui';
import { EraseForm } from './erase-form.tsx';
import { ERASURE_WORDS } from './words.ts';

type Kept = NonNullable<PersonalDataQuery['personalData']>;

/** Everything that would go, counted, before anybody decides; and why it may not, where it may not. */
export function DataOfPerson({ id, onErased }: { id: string; onErased(): void }) {
  const words = useWords(ERASURE_WORDS);
  const language = useLanguage();
  const { data, loading, refetch } = useQuery(PersonalDataDocument, {
    variables: { person: id },
    fetchPolicy: 'network-only',
  });
  const kept = data?.personalData;
  if (!kept)
    return loading ? (
      <CircularProgress aria-label={words.loading} />
    ) : (
      <Alert severity="error">{words.failed}</Alert>
    );
  const action = kept.actions.find(({ name }) => name === 'erasePersonalData');
  return (
    <Paper component="section" aria-labelledby="erasure-title" sx={{ p: 2 }}>
      <Stack spacing={2}>
        <Typography id="erasure-title" variant="h2">
          {words.wouldGo(kept.person.name)}
        </Typography>
        {kept.erasedAt ? (
          <Alert severity="info">{words.erased(dateTime(kept.erasedAt, language))}</Alert>
        ) : (
          <>
            <WouldGo kept={kept} said={data.personalWords} />
            {action?.allowed ? (
              <EraseForm id={id} onErased={() => (void refetch(), onErased())} />
            ) : (
              action?.reasons.map(({ code, message }) => (
                <Alert key={code} severity="info">
                  {message}
                </Alert>
              ))
            )}
          </>
        )}
      </Stack>
    </Paper>
  );
}

/** Without the second part (content does not answer) what is known is still said. */
function WouldGo({ kept, said }: { kept: Kept; said: PersonalDataQuery['personalWords'] }) {
  const words = useWords(ERASURE_WORDS);
  const lines = [
    words.identity(kept.person.office ?? null),
    kept.hasAccount ? words.account : words.noAccount,
    words.sessions(kept.sessions),
    ...(said ? [words.words(said.remarks + said.reasons)] : []),
    words.details(kept.auditDetails + (said?.auditDetails ?? 0)),
    words.elsewhere,
  ];
  return (
    <>
      <ul style={{ margin: 0 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words.stays}
      </Typography>
    </>
  );
}
