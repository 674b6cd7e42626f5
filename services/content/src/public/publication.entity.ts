import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Details } from '../kinds/details.ts';
import type { BylineEntry, EditionContent } from '../contents/edition-content.ts';

/** The public face of an item: written by posting, closed by withdrawal, read by the public queries alone. */
@Entity({ tableName: 'publication', schema: 'content' })
export class Publication {
  @PrimaryKey({ type: 'uuid' })
  itemId!: string;

  @Property({ type: 'uuid' })
  editionId!: string;

  @Property({ type: 'uuid' })
  revisionId!: string;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  section!: string;

  @Property({ type: 'text', nullable: true })
  field!: string | null;

  @Property({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Property({ type: 'text' })
  path!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  summary!: string;

  @Property({ type: 'json', nullable: true })
  cover!: EditionContent['cover'];

  @Property({ type: 'json' })
  byline!: BylineEntry[];

  @Property({ type: 'text' })
  origin!: EditionContent['origin'];

  @Property({ type: 'text', nullable: true })
  source!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  eventAt!: Date | null;

  /** Of the kind's own fields; they are part of the text that was signed. */
  @Property({ type: 'json' })
  details!: Details;

  @Property({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Property({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Property({ type: 'date', nullable: true })
  indexedUntil!: string | null;

  @Property({ type: 'timestamptz' })
  publishedAt!: Date;

  @Property({ type: 'timestamptz' })
  updatedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  withdrawalReason!: string | null;
}
