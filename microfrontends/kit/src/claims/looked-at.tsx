import { Chip } from '@mui/material';
import type { ClaimPartsFragment } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';

const WORDS = {
  vi: { looking: (names: string) => `Đang xem: ${names}` },
  en: { looking: (names: string) => `Looking at it: ${names}` },
};

/** Who else has it before them; it stops nobody (D20). */
export function LookedAt({ claims }: { claims: readonly ClaimPartsFragment[] }) {
  const words = useWords(WORDS);
  const names = claims
    .filter(({ expiresAt }) => new Date(expiresAt).getTime() > Date.now())
    .flatMap(({ person }) => person?.name ?? []);
  if (names.length === 0) return null;
  return (
    <Chip
      component="span"
      size="small"
      color="info"
      variant="outlined"
      label={words.looking(names.join(', '))}
    />
  );
}
