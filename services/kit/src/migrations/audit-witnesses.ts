import { Migration } from '@mikro-orm/migrations';

/**
 * Every row of the audit has seen the last rows of other chains, and its digest covers them (D9): what is cut off a chain is
 * missed by whatever was done afterwards, by anybody. What nobody has seen yet waits in the frontier, for the next row.
 */
export const auditWitnesses = (schema: string) =>
  class AuditWitnesses20261126 extends Migration {
    override up(): void {
      this.addSql(`
        alter table ${schema}.audit_entry add seen text[];
        comment on column ${schema}.audit_entry.seen is
          'digests of rows that no row before had seen; null in rows from before there were witnesses';
        create table ${schema}.audit_frontier (digest text primary key);
        comment on table ${schema}.audit_frontier is 'rows of the audit that no other row has seen yet';
        grant select, insert, delete on ${schema}.audit_frontier to portal_${schema};
        -- A row is taken by locking it; nobody changes one.
        grant update (digest) on ${schema}.audit_frontier to portal_${schema};
      `);
    }
  };
