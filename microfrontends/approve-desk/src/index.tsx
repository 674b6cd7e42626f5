import { microfrontend } from '@portal/ui';
import { ApproveDesk } from './approve-desk.tsx';

export const { bootstrap, mount, unmount } = microfrontend(ApproveDesk);
