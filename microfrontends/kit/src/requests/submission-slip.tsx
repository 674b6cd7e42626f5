import { useQuery } from '@apollo/client/react';
import { Button } from '@mui/material';
import { SubmissionSlipDocument } from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { PrintDialog } from './print-dialog.tsx';
import { Sheet, SheetLines } from './sheet.tsx';
import { WORDS } from './words.ts';

/** Mẫu 1 (Điều 10.1b), once Thường trực has the item: who sent it and how, who let it go for the unit, and what came with it. */
export function SubmissionSlip({ edition }: { edition: EditionPartsFragment }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const sent = edition.firstReceivedAt !== null;
  const { data } = useQuery(SubmissionSlipDocument, { variables: { id: edition.id }, skip: !sent });
  const slip = data?.edition?.submissionSlip;
  if (!slip) return null;
  const { title, kindName, section, author, unit, mode, timeline, attachments, byline } = edition;
  const approval = timeline.find(({ action }) => action === 'unitApprove');
  const sender = [author?.name, author?.office].filter(Boolean).join(', ');
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {words.slip}
      </Button>
      {open && (
        <PrintDialog onClose={() => setOpen(false)}>
          <Sheet
            form={1}
            title={words.form1}
            number={slip.number}
            issuer={(unit?.name ?? author?.office ?? '').toLocaleUpperCase('vi')}
            signer={sender}
          >
            <SheetLines
              lines={[
                [words.title, title],
                [words.kind, `${kindName}, ${section.name}`],
                [words.sender, sender],
                [words.mode, words.modes[mode]],
                [words.person, byline.map(({ name }) => name).join(', ')],
                ...(approval
                  ? [
                      [
                        words.approval,
                        `${approval.person?.name ?? ''}, ${dateTime(approval.at, language)}`,
                      ] as const,
                    ]
                  : []),
                [words.files, attachments.map(({ name }) => name).join('\n') || words.noFiles],
                [words.received, dateTime(slip.receivedAt, language)],
              ]}
            />
          </Sheet>
        </PrintDialog>
      )}
    </>
  );
}
