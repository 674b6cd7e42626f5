import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KindCode } from '../kinds/kinds.ts';

/** The identity that outlives versions: its short id stands in every permalink it ever had (D17). */
@Entity({ tableName: 'item', schema: 'content' })
export class Item {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  kind!: KindCode;

  @Property({ type: 'text' })
  shortId!: string;

  /** Where an import took it from; null for what was written here. */
  @Property({ type: 'text', nullable: true })
  sourceKey!: string | null;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
