import { Chip } from '@mui/material';
import type { ClaimPartsFragment } from '@portal/schema/operations';
import { useEffect, useState } from 'react';
import { useWords } from '../platform/language.ts';

const WORDS = {
  vi: { looking: (names: string) => `Đang xem: ${names}` },
  en: { looking: (names: string) => `Looking at it: ${names}` },
};

/** Who else has it before them; it stops nobody (D20). Whoever gave no sign of life is forgotten here too. */
export function LookedAt({ claims }: { claims: readonly ClaimPartsFragment[] }) {
  const words = useWords(WORDS);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ends = claims.map(expiry).filter((end) => end > now);
    if (ends.length === 0) return;
    const next = setTimeout(() => setNow(Date.now()), Math.max(0, Math.min(...ends) - Date.now()));
    return () => clearTimeout(next);
  }, [claims, now]);
  const names = claims.filter((claim) => expiry(claim) > now).flatMap(({ person }) => person?.name ?? []);
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

const expiry = ({ expiresAt }: ClaimPartsFragment): number => new Date(expiresAt).getTime();
