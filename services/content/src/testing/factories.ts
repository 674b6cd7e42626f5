import { contentHash, newId, newShortId } from '@portal/kit';
import type { ContentDraft } from '../contents/compose-content.ts';
import { composeContent } from '../contents/compose-content.ts';
import type { Newsroom } from './newsroom.ts';

/** A piece of news with everything that submission asks for. */
export const aDraft = (changes: Partial<ContentDraft> = {}): ContentDraft => ({
  title: 'Khai mạc hội chợ Công Thương',
  summary: 'Hội chợ khai mạc sáng nay với 120 gian hàng.',
  document: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'b1' },
        content: [{ type: 'text', text: 'Sáng nay hội chợ khai mạc.' }],
      },
    ],
  },
  section: 'tin-tuc-su-kien',
  field: null,
  origin: 'AUTHORED',
  byline: [{ name: 'Lê Thị Hoa', office: 'Chuyên viên', part: 'WRITER' }],
  source: null,
  eventAt: '2026-11-24T01:00:00.000Z',
  attachments: [],
  cover: null,
  ...changes,
});

export interface Planted {
  state: string;
  mode?: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
  authorId?: string;
  /** Parts that somebody has taken already. */
  parts?: { personId: string; part: string }[];
  draft?: ContentDraft;
}

/** Which sign-offs an edition in this state has behind it. */
const SIGNED: Record<string, string[]> = {
  APPROVING: ['verify'],
  APPROVED: ['verify', 'approve'],
  PUBLISHED: ['verify', 'approve', 'post'],
};

/**
 * Editions that stand somewhere without having walked there, planted by the migrator with all triggers off: the only
 * way to have every cell of a matrix, the impossible ones too. Answers their ids, in order.
 */
export async function plantEditions({ db, unitId }: Newsroom, planted: Planted[]): Promise<string[]> {
  const rows = planted.map(
    ({ state, mode = 'INDIVIDUAL', authorId = newId(), parts = [], draft = aDraft() }) => {
      const { content } = composeContent(draft, new Map(), []);
      const id = newId();
      const signed = (SIGNED[state] ?? [])
        .filter((part) => !parts.some((taken) => taken.part === part))
        .map((part) => ({ personId: newId(), part }));
      return {
        ...{
          id,
          item_id: newId(),
          short_id: newShortId(),
          revision_id: newId(),
          state,
          mode,
          author_id: authorId,
        },
        ...{
          unit_id: mode === 'INDIVIDUAL' ? null : unitId,
          title: draft.title,
          section: draft.section,
          field: draft.field,
        },
        ...{ content, hash: contentHash(content) },
        parts: [{ personId: authorId, part: 'author' }, ...parts, ...signed].map((taken) => ({
          ...taken,
          step_id: newId(),
        })),
      };
    },
  );
  const source = `jsonb_to_recordset($1::jsonb) as r(id uuid, item_id uuid, short_id text, revision_id uuid, state text,
    mode text, author_id uuid, unit_id uuid, title text, section text, field text, content jsonb, hash text, parts jsonb)`;
  const taken = `${source}, jsonb_to_recordset(r.parts) as p("personId" uuid, part text, step_id uuid)`;
  await db.query('set session_replication_role = replica');
  for (const statement of [
    `insert into content.item (id, kind, short_id, created_at) select item_id, 'NEWS_ITEM', short_id, now() from ${source}`,
    `insert into content.revision (id, edition_id, number, content, content_hash, saved_by, saved_at)
       select revision_id, id, 1, content, hash, author_id, now() from ${source}`,
    `insert into content.edition (id, item_id, number, current_revision_id, title, last_saved_at)
       select id, item_id, 1, revision_id, title, now() from ${source}`,
    `insert into content.workflow_item
       (edition_id, state, lock_version, content_hash, mode, unit_id, section, field, author_id, entered_state_at)
       select id, state, 1, hash, mode, unit_id, section, field, author_id, now() from ${source}`,
    `insert into content.signing_part (edition_id, person_id, part) select r.id, "personId", part from ${taken}
       on conflict do nothing`,
    `insert into content.review_step (id, edition_id, action, part, from_state, to_state, person_id, role, content_hash, revision_id, version)
       select step_id, r.id, part, part, 'VERIFYING', 'APPROVING', "personId", 'STAFF', hash, revision_id,
         array_position(array['post', 'approve', 'verify'], part) - 3
       from ${taken} where part in ('verify', 'approve', 'post')`,
    `insert into content.publication (item_id, edition_id, revision_id, kind, section, field, path, title, summary, byline,
         origin, published_at, updated_at)
       select item_id, id, revision_id, 'NEWS_ITEM', section, field, '/' || section || '/tin-' || short_id, title,
         content ->> 'summary', content -> 'byline', content ->> 'origin', now(), now() from ${source}
       where state = 'PUBLISHED'`,
  ])
    await db.query(statement, [JSON.stringify(rows)]);
  await db.query('set session_replication_role = origin');
  return rows.map(({ id }) => id);
}
