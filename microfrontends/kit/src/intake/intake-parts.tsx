import { useQuery } from '@apollo/client/react';
import { Box, Button } from '@mui/material';
import { MayEnterDocument } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import type { Parts } from '../queue/desk-page.tsx';
import { EnterForSender } from './enter-form.tsx';
import { WORDS } from './words.ts';

const INTAKE = 'nhap-ho';

/** Above the lists of a desk: for whoever may enter what others handed over (Điều 10.1a). */
export function EnterButton({ onOpen }: { onOpen(place: string): void }) {
  const words = useWords(WORDS);
  const { data } = useQuery(MayEnterDocument);
  if (!data?.mayEnterForOthers) return null;
  return (
    <Box sx={{ px: 2, pb: 1 }}>
      <Button variant="contained" fullWidth onClick={() => onOpen(`${INTAKE}/moi`)}>
        {words.enter}
      </Button>
    </Box>
  );
}

export const INTAKE_PART: Parts = {
  [INTAKE]: (_id, open) => <EnterForSender onEntered={open} />,
};
