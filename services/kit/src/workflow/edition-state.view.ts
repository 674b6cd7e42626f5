import { registerEnumType } from 'type-graphql';

/** The states of D6, as the API names them; a test holds them equal to the kit's. */
export enum EditionState {
  DRAFT = 'DRAFT',
  UNIT_APPROVAL = 'UNIT_APPROVAL',
  SUBMITTED = 'SUBMITTED',
  COMPILING = 'COMPILING',
  VERIFYING = 'VERIFYING',
  APPROVING = 'APPROVING',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
  SUPERSEDED = 'SUPERSEDED',
  RETURNED = 'RETURNED',
  DECLINED = 'DECLINED',
}
registerEnumType(EditionState, {
  name: 'EditionState',
  description: 'Where an edition stands on its way to the public page (Điều 15).',
  valuesConfig: {
    DRAFT: { description: 'Being written by its author.' },
    UNIT_APPROVAL: { description: 'Waits for the unit’s head (Điều 10.1a).' },
    SUBMITTED: { description: 'Waits for Thường trực to receive it.' },
    COMPILING: { description: 'Step 1: tổng hợp, biên tập.' },
    VERIFYING: { description: 'Step 2: xác thực.' },
    APPROVING: { description: 'Step 3a: duyệt.' },
    APPROVED: { description: 'Step 3b: waits for the posting officer.' },
    PUBLISHED: { description: 'On the public site.' },
    WITHDRAWN: { description: 'Taken down; its notice stays.' },
    SUPERSEDED: { description: 'Replaced by a corrected edition.' },
    RETURNED: { description: 'Back at the sender (Điều 9.2).' },
    DECLINED: { description: 'Not used.' },
  },
});
