import { Button, Link, Typography } from '@mui/material';
import { goTo, useWords } from '@portal/ui';
import { Card } from './card.tsx';
import { WORDS } from './words.ts';

/** An address at which this person has no desk, or a person who has none at all. */
export function Nowhere({ first }: { first: string | undefined }) {
  const words = useWords(WORDS);
  return (
    <Card>
      <Typography variant="h1" gutterBottom>
        {first ? words.nowhere : words.desks}
      </Typography>
      <Typography sx={{ mb: 2 }}>{first ? words.nowhereText : words.noDesk}</Typography>
      {first ? (
        <Button variant="contained" onClick={() => goTo(first)}>
          {words.myDesk}
        </Button>
      ) : (
        <Link href="/">{words.publicSite}</Link>
      )}
    </Card>
  );
}
