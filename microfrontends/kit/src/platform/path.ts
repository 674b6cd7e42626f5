import { useSyncExternalStore } from 'react';
import { navigateToUrl } from 'single-spa';

const subscribe = (told: () => void) => {
  window.addEventListener('single-spa:routing-event', told);
  window.addEventListener('popstate', told);
  return () => {
    window.removeEventListener('single-spa:routing-event', told);
    window.removeEventListener('popstate', told);
  };
};

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

export const goTo = (path: string): void => navigateToUrl(path);

/** What stands behind the desk's own path: '' for the list, 'moi' for a new item, else an edition's id. */
export function usePlace(base: string): string {
  const path = usePath();
  return path.startsWith(`${base}/`) ? decodeURIComponent(path.slice(base.length + 1)) : '';
}
