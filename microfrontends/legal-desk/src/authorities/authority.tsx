import { Box, Button, Chip, Link, Stack, Typography } from '@mui/material';
import type { AuthorityPartsFragment } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { useState } from 'react';
import { CorrectAuthority, SucceedAuthority } from './acts.tsx';
import { Corrections } from './corrections.tsx';
import { Line } from './line.tsx';
import { Period } from './period.tsx';
import { WORDS } from './words.ts';
import type { Act } from './words.ts';

interface AuthorityProps {
  authority: AuthorityPartsFragment;
  /** What the viewer may do to the register, as the server says. */
  may: readonly Act[];
}

/** A body as it is called in its time: whose work it took over, who does its work now, and its documents. */
export function Authority({ authority, may }: AuthorityProps) {
  const words = useWords(WORDS);
  const [act, setAct] = useState<keyof typeof FORMS | null>(null);
  const { name, abbreviation, basis, validUntil, successor, documentCount, line, corrections } = authority;
  const Form = act && FORMS[act];
  return (
    <Box component="li" aria-label={name} sx={{ py: 1.5, px: 1, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 700 }}>{name}</Typography>
        {abbreviation && <Chip size="small" variant="outlined" label={abbreviation} />}
        {validUntil && <Chip size="small" label={words.ended} />}
      </Stack>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <Period {...authority} /> · {basis}
        {documentCount > 0 && (
          <>
            {' · '}
            <Link href={`/van-ban?${new URLSearchParams({ 'co-quan': name }).toString()}`}>
              {words.documents(documentCount)}
            </Link>
          </>
        )}
      </Typography>
      {successor && <Typography variant="body2">{words.takenOver(successor.name)}</Typography>}
      {line.length > 1 && <Line line={line} />}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      {Form ? (
        <Form authority={authority} onDone={() => setAct(null)} />
      ) : (
        <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
          {(Object.keys(FORMS) as (keyof typeof FORMS)[])
            .filter((one) => may.includes(one) && !(one === 'succeedLegalAuthority' && validUntil))
            .map((one) => (
              <Button
                key={one}
                size="small"
                variant="outlined"
                aria-label={`${words.acts[one]}: ${name}`}
                onClick={() => setAct(one)}
              >
                {words.acts[one]}
              </Button>
            ))}
        </Stack>
      )}
    </Box>
  );
}

const FORMS = { succeedLegalAuthority: SucceedAuthority, correctLegalAuthority: CorrectAuthority };
