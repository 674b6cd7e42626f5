import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/700.css';
import { isSignedIn, Providers } from '@portal/ui';
import { createRoot } from 'react-dom/client';
import { navigateToUrl } from 'single-spa';
import { readRegistry, registerDesks } from './registry.ts';
import { Shell } from './shell.tsx';

const desks = readRegistry();
const frame = document.getElementById('shell');
if (!frame) throw new Error('the page has no frame');
createRoot(frame).render(
  <Providers>
    <Shell desks={desks} />
  </Providers>,
);
registerDesks(desks, isSignedIn);

// Links within the desks change the page without loading it anew.
document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest?.('a');
  const plain =
    !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (
    !link ||
    !plain ||
    link.target ||
    !link.pathname.startsWith('/desk/') ||
    link.origin !== location.origin
  )
    return;
  event.preventDefault();
  navigateToUrl(link.href);
});
