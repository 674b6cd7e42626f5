import { plainLetters } from '@portal/kit';

/** One line of the Nơi nhận block: "Các Phó giám đốc (để chỉ đạo thực hiện)". */
export interface Recipient {
  readonly name: string;
  readonly purpose: string | null;
}

const BLOCK = /^\s*Nơi nhận\s*:?\s*$|^\s*Nơi nhận\s*:\s*/gmu;
const LINE = /^\s*[-–•+]\s*(.*)$/u;
const GOES_ON = /^\s*[\p{Ll}(]/u;
const PURPOSE = /^(.*?)\s*\(([^()]*)\)\s*$/u;

/** The recipients of the document itself: of the first block, since forms in an annex have their own. */
export function recipientsIn(text: string): Recipient[] {
  const [block] = text.normalize('NFC').matchAll(BLOCK);
  if (!block) return [];
  const recipients: string[] = [];
  for (const line of text
    .normalize('NFC')
    .slice(block.index + block[0].length)
    .split('\n')) {
    const [, said] = LINE.exec(line) ?? [];
    if (said !== undefined) recipients.push(said);
    // A line that goes on where the last one ended, as in a PDF.
    else if (recipients.length > 0 && GOES_ON.test(line))
      recipients.push(`${recipients.pop() ?? ''} ${line.trim()}`);
    else if (line.trim() !== '') break;
  }
  return recipients.map(recipientOf);
}

function recipientOf(line: string): Recipient {
  const said = line.replace(/\s+/gu, ' ').replace(/[;.,\s]+$/u, '');
  const [, name, purpose] = PURPOSE.exec(said) ?? [];
  return { name: name ?? said, purpose: purpose?.trim() ?? null };
}

/** Điều 11.2: every document that is not secret names "Website Sở Công Thương (để phổ biến, công bố)". */
export const namesWebsite = (recipients: readonly Recipient[]): boolean =>
  recipients.some(({ name }) =>
    /(?:website|trang thong tin dien tu|cong thong tin dien tu)\s+(?:cua\s+)?so\s+cong\s+thuong/u.test(
      plainLetters(name).replace(/\s+/gu, ' '),
    ),
  );
