import { defineRefusals } from '@portal/kit';

/** A power that cannot be lent (Điều 14.2). */
export const DELEGATIONS_REFUSALS = defineRefusals({
  DELEGATION_BEYOND_POWER: {
    vi: 'Không uỷ quyền được điều mình không có. Hãy chỉ chọn những việc thuộc chức danh của bạn, trong thời gian và phạm vi bạn giữ.',
    en: 'Nobody delegates what they do not hold. Choose only what your office grants, within its time and scope.',
    article: 'Điều 14.2',
  },
  DELEGATION_TO_SELF: {
    vi: 'Không thể uỷ quyền cho chính mình. Hãy chọn người khác.',
    en: 'One does not delegate to oneself. Choose somebody else.',
    article: 'Điều 14.2',
  },
  DELEGATION_EMPTY: {
    vi: 'Chưa chọn việc được uỷ quyền. Hãy chọn ít nhất một việc.',
    en: 'Nothing to delegate was chosen. Choose at least one right.',
    article: 'Điều 14.2',
  },
  DELEGATE_UNSUITABLE: {
    vi: 'Chức danh của người này không được nhận uỷ quyền cho việc đã chọn. Hãy chọn người khác trong Ban Biên tập.',
    en: 'The offices of this person may not hold that right for another. Choose another member of the board.',
    article: 'Điều 14.2',
  },
  DELEGATION_ENDED: {
    vi: 'Uỷ quyền này đã kết thúc nên không đổi được nữa. Hãy lập uỷ quyền mới nếu cần.',
    en: 'This delegation is over and cannot change. Grant a new one if needed.',
    article: 'Điều 14.2',
  },
  NOT_GRANTOR: {
    vi: 'Chỉ người đã uỷ quyền mới thu hồi được. Hãy đề nghị người đó.',
    en: 'Only whoever granted it takes it back. Ask them.',
    article: 'Điều 14.2',
  },
  REVOKE_REASON_MISSING: {
    vi: 'Chưa ghi lý do thu hồi. Hãy ghi ngắn gọn để người được uỷ quyền biết.',
    en: 'The reason is missing. Say briefly why, so that the delegate knows.',
    article: 'Điều 14.2',
  },
});
