import { microfrontend } from '@portal/ui';
import { PostingDesk } from './posting-desk.tsx';

export const { bootstrap, mount, unmount } = microfrontend(PostingDesk);
