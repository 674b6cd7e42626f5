import { Alert, Snackbar } from '@mui/material';
import { storeOf, useStore } from './store.ts';

interface Toast {
  id: number;
  text: string;
  severity: 'success' | 'info' | 'warning';
}

const toasts = storeOf<readonly Toast[]>([]);
const SHOWN_MS = 5_000;
const MOST = 3;
let count = 0;

/** Says something in passing, from any microfrontend; the frame shows it. */
export function say(text: string, severity: Toast['severity'] = 'info'): void {
  toasts.set([...toasts.get(), { id: ++count, text, severity }].slice(-MOST));
}

const dismiss = (id: number) => toasts.set(toasts.get().filter((toast) => toast.id !== id));

export function Toasts() {
  const shown = useStore(toasts);
  return shown.map(({ id, text, severity }, at) => (
    <Snackbar
      key={id}
      open
      autoHideDuration={SHOWN_MS}
      onClose={(_event, reason) => reason !== 'clickaway' && dismiss(id)}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      sx={{ mb: at * 7 }}
    >
      <Alert severity={severity} variant="filled" onClose={() => dismiss(id)}>
        {text}
      </Alert>
    </Snackbar>
  ));
}
