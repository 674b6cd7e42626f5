import type { SampleText } from './read-text.ts';

const PARTS = ['writer', 'translator', 'photographer', 'collector'] as const;

/** `writer: Lê Hoa`, `photographer: Mai Quân 40%`; where nobody is named, the unit's officer wrote it. */
export function bylineOf({ head }: SampleText, writer: string) {
  const named = PARTS.some((part) => head[part]) ? head : { writer };
  return Object.entries(named).flatMap(([key, words]) => {
    const part = PARTS.find((one) => one === key);
    const [, name = '', share] = /^(.*?)(?: (\d+)%)?$/.exec(words) ?? [];
    return part
      ? { name, office: null, part: part.toUpperCase(), share: share ? Number(share) : null, personId: null }
      : [];
  });
}
