import { useMutation, useQuery } from '@apollo/client/react';
import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { AssignRecordOwnerDocument, UnitsToOwnDocument } from '@portal/schema/operations';
import type { RecordPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { WORDS } from './words.ts';

/** Which unit keeps the record right (Điều 10.2b, 14.1). */
export function OwnerForm({ record, onDone }: { record: RecordPartsFragment; onDone(): void }) {
  const words = useWords(WORDS);
  const [unitId, setUnitId] = useState('');
  const { data: known } = useQuery(UnitsToOwnDocument);
  const [assign, { data, loading, error }] = useMutation(AssignRecordOwnerDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { id: record.id, expectedVersion: record.version, unitId };
    const answer = await assign({ variables: { input } }).catch(() => null);
    if (answer?.data?.outcome.record) onDone();
  };
  return (
    <Stack component="form" spacing={1.5} sx={{ pt: 1.5 }} onSubmit={(event) => void submit(event)}>
      <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
      <Stack direction="row" spacing={1}>
        <TextField
          select
          required
          fullWidth
          size="small"
          label={words.unit}
          value={unitId}
          onChange={({ target }) => setUnitId(target.value)}
        >
          {known?.units.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <Button type="submit" variant="contained" loading={loading} sx={{ flexShrink: 0 }}>
          {words.assign}
        </Button>
      </Stack>
    </Stack>
  );
}
