import { Button, Typography } from '@mui/material';
import { askSession, useWords } from '@portal/ui';
import { useEffect } from 'react';
import { Card } from './card.tsx';
import { WORDS } from './words.ts';

const AGAIN_MS = 5_000;

/** Nobody answered when the page asked who is here: it goes on asking. */
export function Unreachable() {
  const words = useWords(WORDS);
  useEffect(() => {
    const asking = setInterval(() => void askSession(), AGAIN_MS);
    return () => clearInterval(asking);
  }, []);
  return (
    <Card>
      <Typography variant="h1" gutterBottom>
        {words.unreachableTitle}
      </Typography>
      <Typography role="status" sx={{ mb: 2 }}>
        {words.trying}
      </Typography>
      <Button variant="contained" onClick={() => void askSession()}>
        {words.again}
      </Button>
    </Card>
  );
}
