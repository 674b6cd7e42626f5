import { Migration } from '@mikro-orm/migrations';

/** Each service's withdrawals are known to all from their commit on (kit.withdrawn_fact). */
export const withdrawals = (schema: string) =>
  class Withdrawals20261125 extends Migration {
    override up(): void {
      this.addSql(`
        create trigger outbox_notes_withdrawal after insert on ${schema}.outbox
          for each row when (new.type = 'fact.withdrawn') execute function kit.note_withdrawal();
        grant select on kit.withdrawn_fact to portal_${schema};
      `);
    }
  };
