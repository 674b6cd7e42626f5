import { microfrontend } from '@portal/ui';
import { UnitDesk } from './unit-desk.tsx';

export const { bootstrap, mount, unmount } = microfrontend(UnitDesk);
