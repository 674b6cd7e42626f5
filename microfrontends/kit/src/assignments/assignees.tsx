import { Box, Button, Typography } from '@mui/material';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import { useWords } from '../platform/language.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { WORDS } from './words.ts';

/** Who edits this at step 1 (Điều 14.1); whoever may, assigns somebody from here. */
export function Assignees({ edition }: { edition: EditionPartsFragment }) {
  const words = useWords(WORDS);
  const [assigning, setAssigning] = useState(false);
  const { assignees, mayAssign } = edition;
  if (assignees.length === 0 && !mayAssign) return null;
  return (
    <Box
      component="section"
      aria-label={words.assignees}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      <Typography variant="body2">
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {words.assignees}:
        </Box>{' '}
        {assignees.map(({ name }) => name).join(', ') || words.nobody}
      </Typography>
      {mayAssign && (
        <Button size="small" onClick={() => setAssigning(true)}>
          {words.assign}
        </Button>
      )}
      {assigning && <AssignDialog edition={edition} onClose={() => setAssigning(false)} />}
    </Box>
  );
}
