import { useQuery } from '@apollo/client/react';
import { Autocomplete, TextField } from '@mui/material';
import { StandingAuthoritiesDocument } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { useDeferredValue, useState } from 'react';
import { WORDS } from './words.ts';

export interface Other {
  id: string;
  name: string;
}

interface OthersFieldProps {
  /** The one that they end together with. */
  beside: string;
  others: readonly Other[];
  onChange(others: readonly Other[]): void;
}

/** Several become one: those that end on the same day. */
export function OthersField({ beside, others, onChange }: OthersFieldProps) {
  const words = useWords(WORDS);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const { data } = useQuery(StandingAuthoritiesDocument, { variables: { query } });
  const found = data?.legalAuthorities.edges.map(({ node }) => node) ?? [];
  return (
    <Autocomplete
      multiple
      options={found.filter(({ id }) => id !== beside)}
      value={[...others]}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(options) => options}
      filterSelectedOptions
      noOptionsText={words.noOthers}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, chosen) => onChange(chosen)}
      renderInput={(params) => <TextField {...params} label={words.others} helperText={words.othersHint} />}
    />
  );
}
