export { aPage, refused } from './answers.ts';
export { answering } from './answering.tsx';
export { listsLegalRecords } from './lists-legal-records.tsx';
