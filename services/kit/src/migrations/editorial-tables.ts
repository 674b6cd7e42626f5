import { Migration } from '@mikro-orm/migrations';

/** The tables of the editorial workflow (Điều 15, D5–D7). What the commands refuse, these refuse too. */
export const editorialTables = (schema: string) =>
  class EditorialTables20261124 extends Migration {
    override up(): void {
      this.addSql(`
        create table ${schema}.editorial_edge (
          action text not null,
          from_state text not null,
          to_state text not null,
          mode text check (mode in ('ON_BEHALF_OF_UNIT', 'INDIVIDUAL')),
          primary key (action, from_state, to_state)
        );
        insert into ${schema}.editorial_edge (action, from_state, to_state, mode) values
          ('submit', 'DRAFT', 'UNIT_APPROVAL', 'ON_BEHALF_OF_UNIT'),
          ('submit', 'DRAFT', 'SUBMITTED', 'INDIVIDUAL'),
          ('unitApprove', 'UNIT_APPROVAL', 'SUBMITTED', null),
          ('accept', 'SUBMITTED', 'COMPILING', null),
          ('return', 'UNIT_APPROVAL', 'RETURNED', null),
          ('return', 'SUBMITTED', 'RETURNED', null),
          ('return', 'COMPILING', 'RETURNED', null),
          ('decline', 'SUBMITTED', 'DECLINED', null),
          ('decline', 'COMPILING', 'DECLINED', null),
          ('compile', 'COMPILING', 'VERIFYING', null),
          ('verify', 'VERIFYING', 'APPROVING', null),
          ('approve', 'APPROVING', 'APPROVED', null),
          ('post', 'APPROVED', 'PUBLISHED', null),
          ('sendBack', 'VERIFYING', 'COMPILING', null),
          ('sendBack', 'APPROVING', 'COMPILING', null),
          ('sendBack', 'APPROVING', 'VERIFYING', null),
          ('sendBack', 'APPROVED', 'COMPILING', null),
          ('sendBack', 'APPROVED', 'VERIFYING', null),
          ('sendBack', 'APPROVED', 'APPROVING', null),
          ('withdraw', 'PUBLISHED', 'WITHDRAWN', null),
          ('supersede', 'PUBLISHED', 'SUPERSEDED', null);

        create table ${schema}.workflow_item (
          edition_id uuid primary key,
          state text not null,
          lock_version integer not null check (lock_version > 0),
          content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
          mode text not null check (mode in ('ON_BEHALF_OF_UNIT', 'INDIVIDUAL')),
          unit_id uuid,
          section text,
          field text,
          author_id uuid not null,
          entered_state_at timestamptz not null default kit.now(),
          -- Điều 10.1a: whoever sends for a unit names it.
          check ((mode = 'ON_BEHALF_OF_UNIT') = (unit_id is not null))
        );
        create index workflow_item_queue on ${schema}.workflow_item (state, entered_state_at, edition_id);
        create index workflow_item_by_author on ${schema}.workflow_item (author_id, entered_state_at);

        create table ${schema}.signing_part (
          edition_id uuid not null references ${schema}.workflow_item deferrable initially deferred,
          person_id uuid not null,
          part text not null check (part in ('author', 'verify', 'approve', 'post')),
          primary key (edition_id, person_id, part)
        );
        -- D5, for ever and however the item goes back and forth: nobody is two of author, verifier and approver of one
        -- edition, and nobody posts what they approved.
        create unique index signs_one_of_author_verify_approve on ${schema}.signing_part (edition_id, person_id)
          where part in ('author', 'verify', 'approve');
        create unique index approves_or_posts on ${schema}.signing_part (edition_id, person_id)
          where part in ('approve', 'post');

        create table ${schema}.review_step (
          id uuid primary key,
          edition_id uuid not null references ${schema}.workflow_item,
          version integer not null,
          action text not null,
          part text,
          from_state text not null,
          to_state text not null,
          person_id uuid not null,
          on_behalf_of uuid,
          delegation_id uuid,
          role text,
          remark text,
          reason_code text check (reason_code in
            ('ENCODING', 'FORM_MISSING', 'UNIT_APPROVAL_MISSING', 'FILE_FORMAT', 'SOURCE_MISSING', 'OTHER')),
          content_hash text not null,
          revision_id uuid,
          at timestamptz not null default kit.now(),
          unique (edition_id, version),
          foreign key (edition_id, person_id, part) references ${schema}.signing_part,
          foreign key (action, from_state, to_state) references ${schema}.editorial_edge,
          -- Whoever takes one of these steps has thereby signed, and is counted (D5).
          check (part is not distinct from case action
            when 'submit' then 'author' when 'verify' then 'verify'
            when 'approve' then 'approve' when 'post' then 'post' end),
          -- Điều 9.2: what goes back says why.
          check (action not in ('return', 'decline', 'sendBack', 'withdraw') or remark <> ''),
          check ((action = 'return') = (reason_code is not null))
        );
        comment on column ${schema}.review_step.person_id is 'who acted; on_behalf_of is who gave the power ("TUQ.")';

        grant select on ${schema}.editorial_edge to portal_${schema};
        grant select, insert, update on ${schema}.workflow_item to portal_${schema};
        grant select, insert on ${schema}.signing_part, ${schema}.review_step to portal_${schema};
      `);
    }
  };
