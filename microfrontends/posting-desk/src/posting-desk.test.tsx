import { listsLegalRecords } from '@portal/ui/testing';
import { PostingDesk } from './posting-desk.tsx';

listsLegalRecords(PostingDesk, 'APPROVED');
