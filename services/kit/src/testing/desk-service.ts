import { Migration } from '@mikro-orm/migrations';
import type { Command, CommandContext } from '../commands/command.ts';
import { contentHash } from '../ids/canonical-json.ts';
import { newId } from '../ids/ids.ts';
import { amendText } from '../workflow/amend.ts';
import { editorialCommands } from '../workflow/editorial.commands.ts';
import type { EditorialSubject } from '../workflow/editorial.commands.ts';
import { refusalsOf } from '../workflow/editorial.policy.ts';
import type { SubmissionMode } from '../workflow/editorial.transitions.ts';
import { Piece } from './piece.entity.ts';

class Pieces extends Migration {
  override up(): void {
    this.addSql(`
      create table desk.piece (
        id uuid primary key,
        title text not null constraint piece_title check (title <> 'forbidden'),
        created_at timestamptz not null,
        constraint piece_once unique (title)
      );
      create table desk.heard (event_id uuid primary key, position bigint not null);
      grant select, insert, update on desk.piece to portal_desk;
      grant select, insert on desk.heard to portal_desk;
    `);
  }
}

/** A service of nothing but the kit: what its tests run on. */
export const deskService = {
  name: 'desk',
  migrations: [Pieces],
  entities: [Piece],
  refusals: {
    TITLE_TAKEN: { vi: 'Tiêu đề đã có.', en: 'This title is taken.', constraints: ['piece_once'] },
    TITLE_MISSING: { vi: 'Chưa có tiêu đề.', en: 'There is no title.' },
  },
};

async function loadPiece(ctx: CommandContext, id: string): Promise<EditorialSubject> {
  const [row] = await ctx.sql<Omit<EditorialSubject, 'parts'>>(
    `select w.edition_id as id, p.title, w.state, w.lock_version, w.content_hash, w.mode, w.unit_id, w.section,
       w.field, w.author_id
     from desk.workflow_item w join desk.piece p on p.id = w.edition_id where w.edition_id = $1 for update of w`,
    [id],
  );
  if (!row) return ctx.refuse({ code: 'NOT_FOUND' });
  const parts = await ctx.sql<{ personId: string; part: string }>(
    `select person_id as "personId", part from desk.signing_part where edition_id = $1`,
    [id],
  );
  return { ...row, parts };
}

export const pieceSteps = editorialCommands({
  noun: 'piece',
  load: loadPiece,
  payload: () => ({ kind: 'PIECE' }),
});

export interface DraftPiece {
  title: string;
  mode?: SubmissionMode;
  unitId?: string | null;
}

export const draftPiece: Command<DraftPiece, DraftPiece, { pieceId: string }> = {
  name: 'draftPiece',
  load: async (_ctx, input) => input,
  allows: async (ctx) => (ctx.actor.personId ? [] : [{ code: 'SIGN_IN' }]),
  validate: async (_ctx, { title }) => (title === '' ? [{ code: 'TITLE_MISSING', field: 'title' }] : []),
  async run(ctx, { title, mode, unitId }) {
    const id = newId();
    ctx.em.persist(ctx.em.create(Piece, { id, title, createdAt: ctx.now }));
    await ctx.sql(
      `insert into desk.workflow_item (edition_id, state, lock_version, content_hash, mode, unit_id, author_id)
       values ($1, 'DRAFT', 1, $2, $3, $4, $5)`,
      [id, contentHash(title), mode ?? 'INDIVIDUAL', unitId ?? null, ctx.actor.personId],
    );
    await ctx.sql(`insert into desk.signing_part values ($1, $2, 'author')`, [id, ctx.actor.personId]);
    ctx.record({ type: 'piece.drafted', subject: { type: 'Piece', id }, payload: { title } });
    return { pieceId: id };
  },
  subject: ({ pieceId }) => ({ type: 'Piece', id: pieceId }),
};

export const editPiece: Command<{ id: string; title: string }, EditorialSubject, { version: number }> = {
  name: 'editPiece',
  load: (ctx, { id }) => loadPiece(ctx, id),
  allows: (ctx, piece) => refusalsOf(ctx, piece, 'edit'),
  async run(ctx, piece, { title }) {
    await ctx.sql('update desk.piece set title = $2 where id = $1', [piece.id, title]);
    const { section, field } = piece;
    return { version: await amendText(ctx, piece, { contentHash: contentHash(title), section, field }) };
  },
  subject: (_value, { id }) => ({ type: 'Piece', id }),
  version: ({ id, lock_version }) => ({ type: 'Piece', id, version: lock_version }),
};
