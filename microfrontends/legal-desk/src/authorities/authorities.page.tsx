import { useQuery } from '@apollo/client/react';
import { Button, FormControlLabel, Stack, Switch, TextField } from '@mui/material';
import { LegalAuthoritiesDocument, LegalAuthorityRegisterDocument } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { useDeferredValue, useState } from 'react';
import { ListPage } from '../list-page.tsx';
import { AddAuthority } from './acts.tsx';
import { Authority } from './authority.tsx';
import { WORDS } from './words.ts';
import type { Act } from './words.ts';

/** Who issues documents, as called in their time, and who took over from whom (Điều 8.2). */
export function AuthoritiesPage() {
  const words = useWords(WORDS);
  const [typed, setTyped] = useState('');
  const [standing, setStanding] = useState(false);
  const [adding, setAdding] = useState(false);
  const query = useDeferredValue(typed.trim());
  const answer = useQuery(LegalAuthoritiesDocument, {
    variables: { filter: { query, standing } },
    fetchPolicy: 'cache-and-network',
  });
  const { data: register } = useQuery(LegalAuthorityRegisterDocument);
  const may = (register?.legalAuthorityRegister.actions ?? [])
    .filter(({ allowed }) => allowed)
    .map(({ name }) => name as Act);
  return (
    <ListPage
      {...{ words, answer, page: (answer.data ?? answer.previousData)?.legalAuthorities }}
      onMore={(after) => answer.fetchMore({ variables: { after } })}
      controls={
        <>
          <Stack direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ alignItems: { md: 'center' } }}>
            <TextField
              type="search"
              label={words.search}
              value={typed}
              sx={{ flex: 1, maxWidth: '32rem' }}
              onChange={({ target }) => setTyped(target.value)}
            />
            <FormControlLabel
              label={words.standing}
              control={<Switch checked={standing} onChange={({ target }) => setStanding(target.checked)} />}
            />
            {may.includes('addLegalAuthority') && !adding && (
              <Button variant="contained" onClick={() => setAdding(true)}>
                {words.acts.addLegalAuthority}
              </Button>
            )}
          </Stack>
          {adding && <AddAuthority onDone={() => setAdding(false)} />}
        </>
      }
    >
      {(authority) => <Authority key={authority.id} authority={authority} may={may} />}
    </ListPage>
  );
}
