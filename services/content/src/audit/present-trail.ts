import { PersonReference } from '@portal/kit';
import type { TrailRow } from '@portal/kit';
import type { Wording } from '../kinds/detail-field.ts';
import { actionName, roleName } from '../editions/names.ts';
import { AuditEntryView } from './audit-trail.view.ts';

/** What is no step of Điều 15; the steps have their words already. */
const COMMANDS: Record<string, Wording> = {
  draftEdition: { vi: 'Soạn bản nháp', en: 'Draft' },
  saveRevision: { vi: 'Lưu nội dung', en: 'Save the text' },
  convertEdition: { vi: 'Dùng bản chuyển đổi', en: 'Take the conversion' },
  resubmitEdition: { vi: 'Mở bản gửi lại', en: 'Open again to resubmit' },
  correctEdition: { vi: 'Mở bản đính chính', en: 'Open a correction' },
  retroReviewEdition: { vi: 'Xem xét lại việc duyệt thay', en: 'Look at a stand-in again' },
  remarkOnEdition: { vi: 'Ghi ý kiến', en: 'Remark' },
};

const commandName = (command: string, language: 'vi' | 'en') =>
  COMMANDS[command]?.[language] ?? actionName(command.replace(/Edition$/, ''), language);

export function presentTrailRow(row: TrailRow, language: 'vi' | 'en'): AuditEntryView {
  const { seq, command, at, digest, detail } = row;
  const basis = detail?.bases[0];
  return Object.assign(new AuditEntryView(), {
    ...{ seq, command, at, digest },
    commandName: commandName(command, language),
    person: detail?.personId ? PersonReference.to(detail.personId) : null,
    onBehalfOf: basis?.onBehalfOf ? PersonReference.to(basis.onBehalfOf) : null,
    roleName: basis ? roleName(basis.role, language) : null,
    remark: detail?.kept.reason ?? detail?.kept.remark ?? null,
    erased: detail === null,
  });
}
