import { Migration } from '@mikro-orm/migrations';

/** Sign-in: of tokens only the digest is kept, so nobody who reads the tables can become somebody else (D4, D23). */
export class Sessions20261124 extends Migration {
  override up(): void {
    this.addSql(`
      create table identity.session (
        id uuid primary key,
        person_id uuid not null references identity.person (id),
        token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
        created_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > created_at),
        last_seen_at timestamptz not null,
        address text,
        user_agent text,
        ended_at timestamptz,
        ended_by uuid references identity.person (id)
      );
      create index session_by_person on identity.session (person_id) where ended_at is null;

      create table identity.sign_in_failures (
        subject text not null check (subject in ('ACCOUNT', 'ADDRESS')),
        key_sha256 text not null,
        count integer not null check (count > 0),
        last_at timestamptz not null,
        blocked_until timestamptz,
        primary key (subject, key_sha256)
      );
      comment on column identity.sign_in_failures.key_sha256 is
        'digest: people type their password into the field above it now and then';

      create table identity.password_reset (
        id uuid primary key,
        person_id uuid not null references identity.person (id),
        token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
        issued_by uuid references identity.person (id),
        issued_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > issued_at),
        used_at timestamptz,
        replaced_at timestamptz,
        check (used_at is null or replaced_at is null)
      );
      create unique index one_open_reset on identity.password_reset (person_id)
        where used_at is null and replaced_at is null;

      create table identity.letter (
        id uuid primary key,
        to_account text not null,
        subject text not null,
        body text,
        created_at timestamptz not null,
        sent_at timestamptz,
        check (sent_at is null or body is null)
      );
      comment on table identity.letter is 'mail to be sent; a link stands only here and is erased once it left';

      grant select, insert, delete on identity.sign_in_failures to portal_identity;
      grant select, insert on identity.session, identity.password_reset, identity.letter to portal_identity;
      grant update on identity.sign_in_failures to portal_identity;
      grant update (last_seen_at, ended_at, ended_by) on identity.session to portal_identity;
      grant update (used_at, replaced_at) on identity.password_reset to portal_identity;
      grant update (body, sent_at) on identity.letter to portal_identity;
    `);
  }
}
