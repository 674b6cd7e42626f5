import { Button, Stack, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useLanguage } from '../platform/language.ts';
import { StepDialog } from './step-dialog.tsx';
import type { Stepped } from './step-documents.ts';
import { STEPS } from './steps.ts';

export interface StepButtonsProps {
  edition: Stepped;
  /** After a step: another one was made (resubmission), or this one moved on. */
  onTaken(action: string, editionId: string): void;
}

/** Buttons as the server gives them. What is not allowed can still be reached, and says why not. */
export function StepButtons({ edition, onTaken }: StepButtonsProps) {
  const language = useLanguage();
  const [asking, setAsking] = useState<string | null>(null);
  const shown = edition.actions.filter(
    ({ name, allowed, reasons }) => STEPS[name] && (allowed || worthSaying(reasons)),
  );
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {shown.map(({ name, allowed, reasons }) => {
        const step = STEPS[name];
        if (!step) return null;
        const why = reasons.map(({ message }) => message).join(' ');
        const button = (
          <Button
            key={name}
            variant={step.tone === 'forward' ? 'contained' : 'outlined'}
            color={step.tone === 'forward' ? 'primary' : 'error'}
            aria-disabled={allowed ? undefined : true}
            sx={
              allowed
                ? undefined
                : {
                    opacity: 0.75,
                    cursor: 'not-allowed',
                    bgcolor: 'transparent',
                    color: 'text.secondary',
                    border: 1,
                    '&:hover': { bgcolor: 'transparent' },
                  }
            }
            onClick={() => allowed && setAsking(name)}
          >
            {step[language]}
          </Button>
        );
        return allowed ? (
          button
        ) : (
          <Tooltip key={name} title={why} describeChild>
            {button}
          </Tooltip>
        );
      })}
      {asking && (
        <StepDialog
          action={asking}
          edition={edition}
          onClose={() => setAsking(null)}
          onTaken={(editionId) => {
            setAsking(null);
            onTaken(asking, editionId);
          }}
        />
      )}
    </Stack>
  );
}

/**
 * A step of another stage or office is not drawn at all; one that is this person's but for having had another part
 * (D5) is, with its reason.
 */
const worthSaying = (reasons: Stepped['actions'][number]['reasons']) =>
  reasons.length > 0 && reasons.every(({ code }) => code === 'OWN_WORK');
