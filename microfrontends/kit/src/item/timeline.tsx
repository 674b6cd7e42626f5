import { Box, Typography } from '@mui/material';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { StepBar } from '../due/step-bar.tsx';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS as CHANGES } from '../changes/words.ts';
import { WORDS } from '../words/words.ts';

type Step = EditionPartsFragment['timeline'][number];
/** Of an edition, with the time it took; of a legal document without. */
type Steps = readonly (Omit<Step, 'timing' | '__typename'> & { timing?: Step['timing'] })[];

const BACKWARDS = new Set(['return', 'decline', 'sendBack', 'withdraw']);

/** Who did what and when, the latest first. */
export function Timeline({ steps }: { steps: Steps }) {
  const words = useWords(WORDS);
  return (
    <Box component="ol" aria-label={words.timeline} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {[...steps].reverse().map((step) => (
        <TimelineStep key={step.id} step={step} />
      ))}
    </Box>
  );
}

function TimelineStep({ step }: { step: Steps[number] }) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const changed = useWords(CHANGES);
  const back = BACKWARDS.has(step.action);
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: 2.5,
        pb: 1.5,
        borderLeft: 2,
        borderColor: 'divider',
        ml: 0.75,
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -7,
          top: 4,
          width: 12,
          height: 12,
          borderRadius: '50%',
          bgcolor: back ? 'error.main' : 'primary.main',
        },
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 700 }}>
        {step.actionName}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[step.person?.name, step.roleName].filter(Boolean).join(', ')}
        {step.onBehalfOf && ` (${words.onBehalfOf} ${step.onBehalfOf.name})`}
        {' · '}
        <time dateTime={step.at}>{dateTime(step.at, language)}</time>
      </Typography>
      {step.timing && <StepBar {...step.timing} />}
      {step.lapsed && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          ⚠ {changed.lapsed}
        </Typography>
      )}
      {step.remark && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', mt: 0.5 }}>
          {step.remark}
        </Typography>
      )}
    </Box>
  );
}
