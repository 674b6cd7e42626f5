import { after, before, describe } from 'node:test';
import { newId, runCommand } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { appoint } from './appointments/appoint.ts';
import { endAppointment } from './appointments/end-appointment.ts';
import { assignMember } from './assignments/assign-member.ts';
import { endAssignment } from './assignments/end-assignment.ts';
import { grantDelegation } from './delegations/grant-delegation.ts';
import { revokeDelegation } from './delegations/revoke-delegation.ts';
import { createPerson } from './people/create-person.ts';
import { changeRegisterEntry } from './registers/change-register-entry.ts';
import { openRegisterEntry } from './registers/open-register-entry.ts';
import { issuePasswordReset } from './sign-in/issue-password-reset.ts';
import { aDepartment } from './testing/a-department.ts';
import type { Department } from './testing/a-department.ts';
import { aPerson } from './testing/a-person.ts';
import { aUnit } from './testing/a-unit.ts';
import { anAssignment } from './testing/an-assignment.ts';
import { changeUnit } from './units/change-unit.ts';
import { closeUnit } from './units/close-unit.ts';
import { createUnit } from './units/create-unit.ts';

let it: Department;
let count = 0;
const decisionNumber = '15/QĐ-SCT';

before(async () => {
  it = await aDepartment();
});
after(() => it.close());

const at = () => ({ runtime: it.runtime, db: it.db });

describe('createPerson', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: createPerson,
    event: 'person.created',
    accepted: async () => ({
      actor: it.administrator,
      input: { name: 'Lê Thị Bình', account: `binh.${++count}@sct.example` },
    }),
  })));

describe('appoint', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: appoint,
    event: 'appointment.made',
    accepted: async () => ({
      actor: it.director,
      input: { personId: (await it.somebody()).personId, role: 'BOARD_MEMBER', decisionNumber },
    }),
  })));

describe('endAppointment', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: endAppointment,
    event: 'appointment.ended',
    accepted: async () => {
      const appointmentId = newId();
      await it.db.query(
        `insert into identity.appointment (id, person_id, role, decision_number, valid, created_at)
         values ($1, $2, 'BOARD_MEMBER', '1', '[2020-01-01,)', kit.now())`,
        [appointmentId, (await it.somebody()).personId],
      );
      return { actor: it.director, input: { appointmentId, decisionNumber } };
    },
  })));

const aMember = async () => ({
  deputy: await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF' }),
  member: await aPerson(it.db, { role: 'BOARD_MEMBER' }),
});

describe('assignMember', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: assignMember,
    event: 'assignment.made',
    accepted: async () => {
      const { deputy, member } = await aMember();
      return { actor: deputy, input: { personId: member.personId ?? '', section: 'thong-bao' } };
    },
  })));

describe('endAssignment', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: endAssignment,
    event: 'assignment.ended',
    accepted: async () => {
      const { deputy, member } = await aMember();
      const assignmentId = await anAssignment(it.db, { to: member, by: deputy, section: 'thong-bao' });
      return { actor: deputy, input: { assignmentId } };
    },
  })));

const aDelegation = async () => ({
  granteeId: (await aPerson(it.db, { role: 'BOARD_MEMBER' })).personId ?? '',
  rights: ['VERIFY' as const],
  until: new Date(Date.now() + 3_600_000),
  decisionNumber,
});

describe('grantDelegation', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: grantDelegation,
    event: 'delegation.granted',
    accepted: async () => ({
      actor: await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF' }),
      input: await aDelegation(),
    }),
  })));

describe('revokeDelegation', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: revokeDelegation,
    event: 'delegation.revoked',
    accepted: async () => {
      const actor = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF' });
      const { value } = await runCommand(it.runtime, actor, grantDelegation, await aDelegation());
      return { actor, input: { delegationId: value?.delegationId ?? '', reason: 'Đã về' } };
    },
  })));

describe('createUnit', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: createUnit,
    event: 'unit.created',
    accepted: async () => ({
      actor: it.administrator,
      input: { code: `MOI${++count}`, name: 'Phòng mới', decisionNumber },
    }),
  })));

describe('changeUnit', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: changeUnit,
    event: 'unit.changed',
    accepted: async () => ({
      actor: it.administrator,
      input: { unitId: await aUnit(it.db), name: 'Phòng đổi tên', decisionNumber },
    }),
  })));

describe('closeUnit', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: closeUnit,
    event: 'unit.closed',
    accepted: async () => ({
      actor: it.administrator,
      input: { unitId: await aUnit(it.db), decisionNumber },
    }),
  })));

describe('openRegisterEntry', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: openRegisterEntry,
    event: 'register-entry.opened',
    accepted: async () => ({
      actor: it.administrator,
      input: { register: 'AREA' as const, code: `khu-vuc-${++count}`, name: 'Khu vực', position: 1 },
    }),
  })));

describe('changeRegisterEntry', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: changeRegisterEntry,
    event: 'register-entry.changed',
    accepted: async () => {
      const entryId = newId();
      await it.db.query(
        `insert into identity.register_entry (id, register, code, name, position, opened_at)
         values ($1, 'AREA', $2, 'Cũ', 1, kit.now())`,
        [entryId, `muc-${++count}`],
      );
      return { actor: it.administrator, input: { entryId, name: 'Mới' } };
    },
  })));

describe('issuePasswordReset', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: issuePasswordReset,
    event: 'password-reset.issued',
    accepted: async () => {
      const { personId } = await it.somebody();
      await it.db.query(
        'insert into identity.account (person_id, account, created_at) values ($1, $2, kit.now())',
        [personId, `quen.${++count}@sct.example`],
      );
      return { actor: it.administrator, input: { personId } };
    },
  })));
