import { registerApplication, start } from 'single-spa';

/** A desk as the build found it; the shell knows none by name. */
export interface RegisteredDesk {
  name: string;
  path: string;
  title: { vi: string; en: string };
  rights: string[];
  order: number;
  /** What it shows: the type of a thing → the path below its own at which it shows one. */
  opens: Record<string, string>;
  url: string;
}

export function readRegistry(): RegisteredDesk[] {
  const text = document.getElementById('desks')?.textContent ?? '[]';
  return (JSON.parse(text) as RegisteredDesk[]).sort((a, b) => a.order - b.order);
}

const isAt = (path: string) => (location: Location) =>
  location.pathname === path || location.pathname.startsWith(`${path}/`);

/** Loads a desk when somebody first goes there, and only while they are signed in. */
export function registerDesks(desks: readonly RegisteredDesk[], isOpen: () => boolean): void {
  for (const { name, path, url } of desks)
    registerApplication({
      name,
      app: () => import(/* @vite-ignore */ url),
      activeWhen: (location) => isOpen() && isAt(path)(location),
      customProps: { base: path },
    });
  start();
}
