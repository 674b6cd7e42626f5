import { Button, Link, Stack } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../platform/language.ts';
import { StepButtons } from '../steps/step-buttons.tsx';
import type { Stepped } from '../steps/step-documents.ts';
import { WORDS } from '../words/words.ts';

interface Editing {
  /** Whether the server lets the viewer change it. */
  allowed: boolean;
  on: boolean;
  turn(on: boolean): void;
}

/** Whether an item is read or changed; only whom the server lets may change it. */
export function useEditing({ actions }: Pick<Stepped, 'actions'>, saving: string, begins: boolean): Editing {
  const allowed = actions.some((action) => action.name === saving && action.allowed);
  const [on, turn] = useState(begins);
  return { allowed, on: on && allowed, turn };
}

interface ItemActionsProps {
  item: Stepped;
  editing: Editing;
  says: { edit: string; stopEditing: string };
  /** Its page on the public site, once it has one. */
  permalink: string | undefined;
  onTaken(action: string, itemId: string): void;
  /** What else may be done with it. */
  children?: ReactNode;
}

/** What may be done with an item: its next steps, changing it, looking at it as the public does. */
export function ItemActions({ item, editing, says, permalink, onTaken, children }: ItemActionsProps) {
  const { onSite } = useWords(WORDS);
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <StepButtons edition={item} onTaken={onTaken} />
      {editing.allowed && (
        <Button variant="outlined" onClick={() => editing.turn(!editing.on)}>
          {editing.on ? says.stopEditing : says.edit}
        </Button>
      )}
      {children}
      {permalink && <Link href={permalink}>{onSite}</Link>}
    </Stack>
  );
}
