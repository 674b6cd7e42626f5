import { Alert, Button } from '@mui/material';
import type { LegalRecordPartsFragment } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { LEGAL_WORDS } from './words.ts';

interface ReturnedProps {
  record: Pick<LegalRecordPartsFragment, 'state' | 'timeline' | 'resubmits' | 'resubmittedAs'>;
  onOpen(recordId: string): void;
}

/** Why it came back, where it is mended too, and the way between the two records (Điều 9.2). */
export function Returned({ record: { state, timeline, resubmits, resubmittedAs }, onOpen }: ReturnedProps) {
  const words = useWords(LEGAL_WORDS);
  const { reasonCodes } = useWords(WORDS);
  const isBack = state === 'RETURNED';
  if (!isBack && !resubmits) return null;
  const steps: readonly Pick<
    ReturnedProps['record']['timeline'][number],
    'action' | 'remark' | 'reasonCode'
  >[] = isBack ? timeline : (resubmits?.timeline ?? []);
  const back = steps.findLast(({ action }) => action === 'return');
  const kind = Object.entries(reasonCodes).find(([code]) => code === back?.reasonCode)?.[1];
  const other = isBack ? resubmittedAs : resubmits;
  return (
    <Alert severity={isBack ? 'warning' : 'info'}>
      {isBack ? words.returned : words.resubmits}: {[kind, back?.remark].filter(Boolean).join('. ')}
      {other && (
        <Button size="small" onClick={() => onOpen(other.id)} sx={{ ml: 1 }}>
          {isBack ? words.openResubmitted : words.openReturned}
        </Button>
      )}
    </Alert>
  );
}
