import { Typography } from '@mui/material';
import type { RequestPartsFragment } from '@portal/schema/operations';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { Sheet, SheetLines } from './sheet.tsx';
import { WORDS } from './words.ts';

/** Mẫu 2 (Điều 10.1b): phiếu yêu cầu cung cấp thông tin, from the board to a unit. */
export function RequestSheet({ request }: { request: RequestPartsFragment }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { subject, brief, kindName, section, dueAt, askedAt, unit, asker, number } = request;
  return (
    <Sheet
      form={2}
      title={words.form2}
      number={number ?? ''}
      issuer={words.board}
      signer={[asker?.office, asker?.name].filter(Boolean).join(' – ')}
    >
      <Typography sx={{ mb: 2, fontWeight: 700 }}>{words.dear(unit?.name ?? '')}</Typography>
      <Typography sx={{ mb: 2 }}>{words.please}</Typography>
      <SheetLines
        lines={[
          [words.subject, subject],
          [words.brief, brief],
          [words.kind, kindName],
          [words.section, section.name],
          [words.asked, dateTime(askedAt, language)],
          [words.until, dateTime(dueAt, language)],
        ]}
      />
      <Typography sx={{ mt: 2 }}>{words.sendTo}</Typography>
    </Sheet>
  );
}
