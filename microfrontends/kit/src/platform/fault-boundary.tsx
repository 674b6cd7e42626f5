import { Alert, Button } from '@mui/material';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { currentLanguage } from './language.ts';

const WORDS = {
  vi: { text: 'Phần này của màn hình gặp lỗi. Các phần khác vẫn dùng được.', again: 'Thử lại' },
  en: { text: 'This part of the screen failed. The others still work.', again: 'Try again' },
};

/** One part that fails takes no other with it. */
export class FaultBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError = () => ({ failed: true });

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const words = WORDS[currentLanguage()];
    const again = (
      <Button color="inherit" size="small" onClick={() => this.setState({ failed: false })}>
        {words.again}
      </Button>
    );
    return (
      <Alert severity="error" action={again} sx={{ m: 2 }}>
        {words.text}
      </Alert>
    );
  }
}
