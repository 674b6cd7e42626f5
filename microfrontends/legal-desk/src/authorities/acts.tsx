import { useMutation } from '@apollo/client/react';
import { TextField } from '@mui/material';
import {
  AddLegalAuthorityDocument,
  CorrectLegalAuthorityDocument,
  LegalAuthoritiesDocument,
  SucceedLegalAuthorityDocument,
} from '@portal/schema/operations';
import type { AuthorityPartsFragment } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { useState } from 'react';
import { AuthorityForm } from './authority-form.tsx';
import { OthersField } from './others-field.tsx';
import type { Other } from './others-field.tsx';
import { WORDS } from './words.ts';

const NOTHING = { name: '', abbreviation: '', otherNames: [], day: null, basis: '' };
/** A line shows on several rows at once. */
const ANEW = { refetchQueries: [LegalAuthoritiesDocument] };

interface ActProps {
  authority: AuthorityPartsFragment;
  onDone(): void;
}

/** An authority whose documents we have. */
export function AddAuthority({ onDone }: Pick<ActProps, 'onDone'>) {
  const [add, sending] = useMutation(AddLegalAuthorityDocument, ANEW);
  return (
    <AuthorityForm
      act="addLegalAuthority"
      {...{ begins: NOTHING, sending, onDone }}
      send={({ day, ...stated }) => add({ variables: { input: { ...stated, validFrom: day } } })}
    />
  );
}

/** It was renamed, or became one with others. */
export function SucceedAuthority({ authority, onDone }: ActProps) {
  const [others, setOthers] = useState<readonly Other[]>([]);
  const [succeed, sending] = useMutation(SucceedLegalAuthorityDocument, ANEW);
  return (
    <AuthorityForm
      act="succeedLegalAuthority"
      {...{ begins: NOTHING, sending, onDone }}
      send={({ day, ...stated }) => {
        const ids = [authority, ...others].map(({ id }) => id);
        return succeed({ variables: { input: { ...stated, ids, from: day ?? '' } } });
      }}
    >
      <OthersField beside={authority.id} others={others} onChange={setOthers} />
    </AuthorityForm>
  );
}

/** The register said something wrong of it. */
export function CorrectAuthority({ authority, onDone }: ActProps) {
  const words = useWords(WORDS);
  const [reason, setReason] = useState('');
  const [correct, sending] = useMutation(CorrectLegalAuthorityDocument, ANEW);
  const { id, name, abbreviation, validFrom, basis, version } = authority;
  return (
    <AuthorityForm
      act="correctLegalAuthority"
      begins={{ ...NOTHING, name, abbreviation: abbreviation ?? '', day: validFrom, basis }}
      {...{ sending, onDone }}
      send={({ day, ...stated }) =>
        correct({
          variables: { input: { ...stated, id, reason, validFrom: day, expectedVersion: version } },
        })
      }
    >
      <TextField
        label={words.reason}
        helperText={words.reasonHint}
        required
        multiline
        value={reason}
        error={sending.data?.outcome.refusals.some(({ field }) => field === 'reason') ?? false}
        onChange={({ target }) => setReason(target.value)}
      />
    </AuthorityForm>
  );
}
