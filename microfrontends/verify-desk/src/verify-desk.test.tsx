import { listsLegalRecords } from '@portal/ui/testing';
import { VerifyDesk } from './verify-desk.tsx';

listsLegalRecords(VerifyDesk, 'VERIFYING');
