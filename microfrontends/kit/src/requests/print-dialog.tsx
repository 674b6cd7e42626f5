import { Button, Dialog, DialogActions, DialogContent, GlobalStyles } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from './words.ts';

/** On paper the form alone, on A4; on the screen the form as it will be printed. */
const ON_PAPER = {
  '@page': { size: 'A4', margin: '20mm' },
  '@media print': {
    'body > *:not(.print-sheet)': { display: 'none !important' },
    '.print-sheet .MuiDialogActions-root': { display: 'none' },
    '.print-sheet .MuiDialog-container': { display: 'block', height: 'auto' },
    '.print-sheet .MuiPaper-root': { maxHeight: 'none', margin: 0, boxShadow: 'none' },
    '.print-sheet .MuiBackdrop-root': { display: 'none' },
  },
};

export function PrintDialog({ onClose, children }: { onClose(): void; children: ReactNode }) {
  const words = useWords(WORDS);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      className="print-sheet"
      onClose={onClose}
      aria-labelledby="sheet-title"
    >
      <GlobalStyles styles={ON_PAPER} />
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
        <Button variant="contained" onClick={() => window.print()}>
          {words.print}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
