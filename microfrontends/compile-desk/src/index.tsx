import { microfrontend } from '@portal/ui';
import { CompileDesk } from './compile-desk.tsx';

export const { bootstrap, mount, unmount } = microfrontend(CompileDesk);
