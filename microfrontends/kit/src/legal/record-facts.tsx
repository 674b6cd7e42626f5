import { Link } from '@mui/material';
import type { LegalRecordPartsFragment } from '@portal/schema/operations';
import { FactList } from '../item/fact-list.tsx';
import { useWords } from '../platform/language.ts';
import { writtenDay } from './called.ts';
import { LEGAL_WORDS } from './words.ts';

/** What is known of a legal document beside its text. */
export function RecordFacts({ record }: { record: LegalRecordPartsFragment }) {
  const words = useWords(LEGAL_WORDS);
  const { original } = record;
  const signatories = record.signatures.map(({ capacities, office, name }) =>
    [capacities.map((capacity) => `${capacity}.`).join(' '), office, name].filter(Boolean).join(' '),
  );
  return (
    <FactList
      facts={[
        [words.type, record.typeName],
        [words.number, record.number],
        [words.issuers, record.issuers.join(', ')],
        [words.issuedOn, writtenDay(record.issuedOn)],
        [words.effectiveOn, writtenDay(record.effectiveOn)],
        [words.expiresOn, writtenDay(record.expiresOn)],
        [words.signatories, signatories.join('; ')],
        [words.urgency, record.urgency && words.urgencies[record.urgency]],
        [words.unit, record.unit?.name],
        [words.author, [record.author?.name, record.author?.office].filter(Boolean).join(', ')],
        [
          words.recipients,
          record.recipients.map(({ name, purpose }) => (purpose ? `${name} (${purpose})` : name)).join('; '),
        ],
        [words.original, original && <Link href={original.url}>{original.name}</Link>],
        [words.checksum, original?.checksum],
      ]}
    />
  );
}
