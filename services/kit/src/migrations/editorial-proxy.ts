import { Migration } from '@mikro-orm/migrations';

/**
 * What was handed over outside the portal is entered for its sender (Điều 10.1a), and goes back at once with its reason
 * where its text is damaged (Điều 9.2, D16). A service that enters says in a trigger of its own what that takes.
 */
export const editorialProxy = (schema: string) =>
  class EditorialProxy20261125 extends Migration {
    override up(): void {
      this.addSql(`
        insert into ${schema}.editorial_edge (action, from_state, to_state, mode) values
          ('enter', 'DRAFT', 'UNIT_APPROVAL', 'ON_BEHALF_OF_UNIT'),
          ('enter', 'DRAFT', 'SUBMITTED', 'INDIVIDUAL'),
          ('enter', 'DRAFT', 'RETURNED', null);
        alter table ${schema}.review_step drop constraint review_step_check2,
          add constraint return_has_its_reason check ((to_state = 'RETURNED') = (reason_code is not null)),
          add constraint return_says_why check (to_state <> 'RETURNED' or remark <> '');
      `);
    }
  };
