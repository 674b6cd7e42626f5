import { microfrontend } from '@portal/ui';
import { LegalDesk } from './legal-desk.tsx';

export const { bootstrap, mount, unmount } = microfrontend(LegalDesk);
