import type { LegalRecordPartsFragment } from '@portal/schema/operations';

/** A legal document as the server gives it, at step 2 unless said. */
export const aRecord = (told: Partial<LegalRecordPartsFragment> = {}) => ({
  ...{ __typename: 'LegalRecord', id: 'r', version: 4, state: 'VERIFYING', stateName: 'Xác thực' },
  ...{ title: 'Về phát triển chợ', type: 'DECISION', typeName: 'Quyết định', number: '77/QĐ-SCT' },
  ...{ issuers: ['SỞ CÔNG THƯƠNG'], issuedOn: '2026-11-24', effectiveOn: null, expiresOn: null },
  ...{ fieldCodes: [], urgency: null, text: 'Điều 1. Chợ đêm.', warnings: [], outline: [] },
  ...{ enteredStateAt: '2026-11-24T02:00:00Z', correctionNote: null, auditReadable: false },
  ...{ resubmits: null, resubmittedAs: null, signatures: [], recipients: [], original: null },
  ...{ postingDue: null, unit: null, document: null, timeline: [], proposals: [], actions: [] },
  author: { __typename: 'Person', id: 'p', name: 'Trịnh Thị Ngọc', office: null },
  ...told,
});
