import { Step, StepLabel, Stepper, Typography } from '@mui/material';
import type { EditionState } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';

/** How many of the six stations lie behind an edition (Điều 15). */
const BEHIND: Record<EditionState, number> = {
  DRAFT: 0,
  UNIT_APPROVAL: 0,
  SUBMITTED: 1,
  COMPILING: 2,
  VERIFYING: 3,
  APPROVING: 4,
  APPROVED: 5,
  PUBLISHED: 6,
  WITHDRAWN: 6,
  SUPERSEDED: 6,
  RETURNED: 0,
  DECLINED: 1,
};

/** Where an edition stands, as a picture. */
export function Progress({ state, stateName }: { state: EditionState; stateName: string }) {
  const words = useWords(WORDS);
  const stopped = state === 'RETURNED' || state === 'DECLINED' || state === 'WITHDRAWN';
  const active = BEHIND[state];
  return (
    <Stepper
      activeStep={active}
      alternativeLabel
      aria-label={words.progress}
      sx={{ overflowX: 'auto', py: 1 }}
    >
      {words.steps.map((label, at) => (
        <Step key={label}>
          <StepLabel
            error={stopped && at === Math.min(active, words.steps.length - 1)}
            optional={
              at === Math.min(active, words.steps.length - 1) && (
                <Typography variant="caption" sx={{ display: 'block', textAlign: 'center' }}>
                  {stateName}
                </Typography>
              )
            }
          >
            {label}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
