import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EditionContent } from '../contents/edition-content.ts';

/** One saved state of an edition's text. Never changed: the service's role may only add rows (D8). */
@Entity({ tableName: 'revision', schema: 'content' })
export class Revision {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  editionId!: string;

  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'json' })
  content!: EditionContent;

  @Property({ type: 'text' })
  contentHash!: string;

  @Property({ type: 'uuid' })
  savedBy!: string;

  @Property({ type: 'timestamptz' })
  savedAt!: Date;
}
