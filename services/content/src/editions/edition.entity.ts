import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { BylineEntry } from '../contents/edition-content.ts';

/** One version of an item. Its state is a row of the kit's workflow; its texts are revisions (D8). */
@Entity({ tableName: 'edition', schema: 'content' })
export class Edition {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  itemId!: string;

  @Property({ type: 'integer' })
  number!: number;

  /** The returned edition that this one answers (Điều 9.2). */
  @Property({ type: 'uuid', nullable: true })
  resubmits!: string | null;

  /** The posted edition that this one corrects, and what the public is told of it (D6). */
  @Property({ type: 'uuid', nullable: true })
  corrects!: string | null;

  @Property({ type: 'text', nullable: true })
  correctionNote!: string | null;

  @Property({ type: 'uuid' })
  currentRevisionId!: string;

  /** Copied from the current revision, so that a queue reads no texts. */
  @Property({ type: 'text' })
  title!: string;

  /** When the author took responsibility for it (Điều 10.1a, individual mode). */
  @Property({ type: 'timestamptz', nullable: true })
  declaredAt!: Date | null;

  @Property({ type: 'timestamptz' })
  lastSavedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  firstReceivedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  /** Names and offices as they were on the day (D26). */
  @Property({ type: 'json', nullable: true })
  bylineAtPublication!: BylineEntry[] | null;
}
