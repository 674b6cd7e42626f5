import { randomUUID } from 'node:crypto';

export interface Block {
  kind: 'paragraph' | 'heading';
  text: string;
}

const block = ({ kind, text }: Block) => ({
  type: kind,
  attrs: { id: randomUUID(), ...(kind === 'heading' ? { level: 2 } : {}) },
  content: [{ type: 'text', text }],
});

/** A document of the desk's editor: every block has an id that stays with it through all later edits (D8). */
export const documentOf = (blocks: Block[]) => ({ type: 'doc', content: blocks.map(block) });
