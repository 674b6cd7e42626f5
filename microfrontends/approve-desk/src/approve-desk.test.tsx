import { listsLegalRecords } from '@portal/ui/testing';
import { ApproveDesk } from './approve-desk.tsx';

listsLegalRecords(ApproveDesk, 'APPROVING');
