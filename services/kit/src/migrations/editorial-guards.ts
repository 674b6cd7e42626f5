import { Migration } from '@mikro-orm/migrations';

/** The triggers that hold the life of an item (D5–D7), whoever writes: command, script or a person at the database. */
export const editorialGuards = (schema: string) =>
  class EditorialGuards20261124 extends Migration {
    override up(): void {
      this.addSql(`
        create function ${schema}.workflow_begins_as_draft() returns trigger language plpgsql as $$
        begin
          if new.state <> 'DRAFT' or new.lock_version <> 1 then
            raise exception 'an item begins as a draft' using errcode = 'P0R01', detail = 'WRONG_STATE';
          end if;
          return new;
        end $$;
        create trigger workflow_begins_as_draft before insert on ${schema}.workflow_item
          for each row execute function ${schema}.workflow_begins_as_draft();

        create function ${schema}.workflow_has_its_author() returns trigger language plpgsql as $$
        begin
          -- D5: whoever created it counts as its author from the first moment.
          if not exists (select from ${schema}.signing_part
            where edition_id = new.edition_id and person_id = new.author_id and part = 'author') then
            raise exception 'an item has its author among its parts';
          end if;
          return null;
        end $$;
        create constraint trigger workflow_has_its_author after insert on ${schema}.workflow_item
          deferrable initially deferred for each row execute function ${schema}.workflow_has_its_author();

        create function ${schema}.workflow_moves_by_steps() returns trigger language plpgsql as $$
        declare
          step ${schema}.review_step;
        begin
          if (new.edition_id, new.mode, new.author_id) <> (old.edition_id, old.mode, old.author_id)
             or new.unit_id is distinct from old.unit_id then
            raise exception 'what an item is does not change on its way';
          end if;
          if new.lock_version <> old.lock_version + 1 then
            raise exception 'somebody was faster' using errcode = 'P0R01', detail = 'VERSION_CONFLICT';
          end if;
          -- Điều 15: the text changes on the desks that edit, and with a step never.
          if (new.content_hash, new.section, new.field)
               is distinct from (old.content_hash, old.section, old.field)
             and (new.state <> old.state or old.state not in ('DRAFT', 'COMPILING', 'VERIFYING')) then
            raise exception 'the text is frozen here' using errcode = 'P0R01', detail = 'TEXT_FROZEN';
          end if;

          select * into step from ${schema}.review_step
            where edition_id = new.edition_id and version = new.lock_version;
          if new.state = old.state then
            if found then
              raise exception 'a step moves its item' using errcode = 'P0R01', detail = 'WRONG_STATE';
            end if;
            new.entered_state_at := old.entered_state_at;
            return new;
          end if;

          -- Each move has its row, and that row its edge in the table of the regulation.
          if not found or (step.from_state, step.to_state, step.content_hash)
               is distinct from (old.state, new.state, old.content_hash)
             or not exists (select from ${schema}.editorial_edge e
               where (e.action, e.from_state, e.to_state) = (step.action, old.state, new.state)
                 and coalesce(e.mode, old.mode) = old.mode) then
            raise exception 'no step leads from % to %', old.state, new.state
              using errcode = 'P0R01', detail = 'WRONG_STATE';
          end if;
          -- D7: approved is what was verified, to the letter.
          if new.state = 'APPROVED' and not exists (select from ${schema}.review_step
            where edition_id = new.edition_id and action = 'verify' and content_hash = new.content_hash) then
            raise exception 'this text was not verified' using errcode = 'P0R01', detail = 'SIGN_OFF_MISSING';
          end if;
          new.entered_state_at := kit.now();
          return new;
        end $$;
        create trigger workflow_moves_by_steps before update on ${schema}.workflow_item
          for each row execute function ${schema}.workflow_moves_by_steps();

        create function ${schema}.step_is_the_next() returns trigger language plpgsql as $$
        begin
          if new.version <> (select lock_version + 1 from ${schema}.workflow_item
            where edition_id = new.edition_id) then
            raise exception 'a step follows the present version'
              using errcode = 'P0R01', detail = 'VERSION_CONFLICT';
          end if;
          return new;
        end $$;
        create trigger step_is_the_next before insert on ${schema}.review_step
          for each row execute function ${schema}.step_is_the_next();

        create function ${schema}.step_was_taken() returns trigger language plpgsql as $$
        begin
          if (select lock_version from ${schema}.workflow_item where edition_id = new.edition_id)
               < new.version then
            raise exception 'a step moves its item' using errcode = 'P0R01', detail = 'WRONG_STATE';
          end if;
          return null;
        end $$;
        create constraint trigger step_was_taken after insert on ${schema}.review_step
          deferrable initially deferred for each row execute function ${schema}.step_was_taken();
      `);
    }
  };
