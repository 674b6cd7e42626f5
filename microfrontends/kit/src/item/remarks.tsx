import { useMutation } from '@apollo/client/react';
import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { RemarkOnEditionDocument } from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { SheetPart } from './item-sheet.tsx';

/** A conversation about an edition; what was typed stays when it is refused. */
export function Remarks({ edition }: { edition: EditionPartsFragment }) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const [text, setText] = useState('');
  const [send, { loading, data, error }] = useMutation(RemarkOnEditionDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data: answer } = await send({ variables: { input: { id: edition.id, text } } }).catch(() => ({
      data: null,
    }));
    if (answer?.outcome.refusals.length === 0) setText('');
  };
  return (
    <SheetPart title={words.remarks}>
      {edition.remarks.length === 0 && <Typography variant="body2">{words.noRemarks}</Typography>}
      {edition.remarks.map((remark) => (
        <Box key={remark.id} sx={{ mb: 1 }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {remark.person?.name} · {dateTime(remark.at, language)}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {remark.text}
          </Typography>
        </Box>
      ))}
      <Stack component="form" spacing={1} onSubmit={(event) => void submit(event)} sx={{ mt: 1 }}>
        {refusals.map(({ code, message }) => (
          <Alert key={code} severity="warning">
            {message}
          </Alert>
        ))}
        {error && <Alert severity="error">{words.failed}</Alert>}
        <TextField
          label={words.remarkLabel}
          value={text}
          multiline
          minRows={2}
          onChange={({ target }) => setText(target.value)}
        />
        <Button
          type="submit"
          variant="outlined"
          loading={loading}
          disabled={!text.trim()}
          sx={{ alignSelf: 'flex-start' }}
        >
          {words.remarkSend}
        </Button>
      </Stack>
    </SheetPart>
  );
}
