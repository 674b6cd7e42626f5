import { listsLegalRecords } from '@portal/ui/testing';
import { CompileDesk } from './compile-desk.tsx';

listsLegalRecords(CompileDesk, 'SUBMITTED', 'COMPILING');
