import { Migration } from '@mikro-orm/migrations';

/**
 * The role matrix of the regulation (Điều 10.1a, 12–15, 18): what a role grants by itself. "D" in the matrix comes with
 * delegations. unit_rule: NONE = the right knows no unit; OWN = only for the unit of the appointment; OWN_OR_NONE = for
 * that unit, or for what belongs to none (a piece somebody sends in their own name).
 */
export class RoleMatrix20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table identity.role_right (
        role text not null references identity.role (code),
        "right" text not null,
        unit_rule text not null check (unit_rule in ('NONE', 'OWN', 'OWN_OR_NONE')),
        primary key (role, "right")
      );
      insert into identity.role_right (role, "right", unit_rule)
        select code, 'SUBMIT', 'OWN_OR_NONE' from identity.role
        where code not in ('POSTING_OFFICER', 'SITE_ADMINISTRATOR');
      insert into identity.role_right (role, "right", unit_rule) values
        ('STANDING_SECRETARIAT', 'SUBMIT_PROXY', 'NONE'),
        ('UNIT_HEAD', 'UNIT_APPROVE', 'OWN'),
        ('UNIT_DEPUTY', 'UNIT_APPROVE', 'OWN'),
        ('STANDING_SECRETARIAT', 'RECEIVE', 'NONE'),
        ('EDITOR_IN_CHIEF', 'RECEIVE', 'NONE'),
        ('STANDING_SECRETARIAT', 'COMPILE', 'NONE'),
        ('BOARD_MEMBER', 'COMPILE', 'NONE'),
        ('DEPUTY_EDITOR_IN_CHIEF', 'COMPILE', 'NONE'),
        ('EDITOR_IN_CHIEF', 'COMPILE', 'NONE'),
        ('DEPUTY_EDITOR_IN_CHIEF', 'VERIFY', 'NONE'),
        ('EDITOR_IN_CHIEF', 'APPROVE', 'NONE'),
        ('EDITOR_IN_CHIEF', 'WITHDRAW', 'NONE'),
        ('POSTING_OFFICER', 'POST', 'NONE'),
        ('EDITOR_IN_CHIEF', 'ASSIGN', 'NONE'),
        ('DEPUTY_EDITOR_IN_CHIEF', 'ASSIGN', 'NONE'),
        ('EDITOR_IN_CHIEF', 'DELEGATE', 'NONE'),
        ('DEPUTY_EDITOR_IN_CHIEF', 'DELEGATE', 'NONE'),
        ('EDITOR_IN_CHIEF', 'COMMISSION', 'NONE'),
        ('DEPUTY_EDITOR_IN_CHIEF', 'COMMISSION', 'NONE'),
        ('BOARD_MEMBER', 'COMMISSION', 'NONE'),
        ('BOARD_MEMBER', 'PREPARE_ROYALTY', 'NONE'),
        ('EDITOR_IN_CHIEF', 'PROPOSE_ROYALTY', 'NONE'),
        ('DIRECTOR', 'DECIDE_ROYALTY', 'NONE'),
        ('DIRECTOR', 'DECIDE_BOARD', 'NONE'),
        ('SITE_ADMINISTRATOR', 'MANAGE_USERS', 'NONE'),
        ('SITE_ADMINISTRATOR', 'MANAGE_SETTINGS', 'NONE'),
        ('DIRECTOR', 'READ_AUDIT', 'NONE'),
        ('EDITOR_IN_CHIEF', 'READ_AUDIT', 'NONE'),
        ('UNIT_HEAD', 'READ_AUDIT', 'OWN'),
        ('EDITOR_IN_CHIEF', 'READ_DESK', 'NONE'),
        ('DEPUTY_EDITOR_IN_CHIEF', 'READ_DESK', 'NONE'),
        ('BOARD_MEMBER', 'READ_DESK', 'NONE'),
        ('STANDING_SECRETARIAT', 'READ_DESK', 'NONE'),
        ('POSTING_OFFICER', 'READ_DESK', 'NONE'),
        ('UNIT_HEAD', 'READ_DESK', 'OWN'),
        ('UNIT_DEPUTY', 'READ_DESK', 'OWN'),
        ('INFORMATION_OFFICER', 'READ_DESK', 'OWN');

      create index role_right_by_right on identity.role_right ("right");
      grant select on identity.role_right to portal_identity;
    `);
  }
}
