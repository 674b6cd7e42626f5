import { microfrontend } from '@portal/ui';
import { VerifyDesk } from './verify-desk.tsx';

export const { bootstrap, mount, unmount } = microfrontend(VerifyDesk);
