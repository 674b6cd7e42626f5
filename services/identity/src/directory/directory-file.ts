import type { DirectoryEntry } from './directory.view.ts';

export interface FiledEntry {
  entry: DirectoryEntry;
  unit: string | null;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Spreadsheets run what begins so as a formula; an apostrophe before it says that it is text. */
const asText = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** For a spreadsheet (RFC 4180); the mark in front tells Excel that it is Unicode. */
export function directoryCsv(entries: readonly FiledEntry[]): string {
  const rows = entries.map(({ entry: { name, office, contact }, unit }) => [
    ...[name, office, unit ?? ''],
    ...[contact?.telephone ?? '', contact?.email ?? '', contact?.room ?? ''],
  ]);
  const head = ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Thư điện tử', 'Phòng'];
  return `\uFEFF${[head, ...rows].map((row) => `${row.map((cell) => quoted(asText(cell))).join(',')}\r\n`).join('')}`;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** RFC 6350: no line is longer than 75 octets, and none is cut within a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > 75) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

/** For an address book (vCard 4.0). The given name stands last in a Vietnamese name, and is the last word. */
export function directoryVcard(entries: readonly FiledEntry[]): string {
  return entries
    .map(({ entry: { name, office, contact }, unit }) => {
      const words = name.split(' ');
      const given = words.at(-1) ?? name;
      const lines = [
        ...['BEGIN:VCARD', 'VERSION:4.0', `FN:${escaped(name)}`],
        `N:${escaped(words[0] === given ? '' : (words[0] ?? ''))};${escaped(given)};${escaped(words.slice(1, -1).join(' '))};;`,
        ...[`TITLE:${escaped(office)}`, unit && `ORG:Sở Công Thương;${escaped(unit)}`],
        contact?.telephone && `TEL;TYPE=work;VALUE=text:${escaped(contact.telephone)}`,
        contact?.email && `EMAIL;TYPE=work:${escaped(contact.email)}`,
        'END:VCARD',
      ];
      return lines.map((line) => line && `${folded(line)}\r\n`).join('');
    })
    .join('');
}
