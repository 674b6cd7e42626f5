import { microfrontend } from '@portal/ui';
import { OfficeDesk } from './office-desk.tsx';

export const { bootstrap, mount, unmount } = microfrontend(OfficeDesk);
