import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A word from one desk to the next; every hand-over has its thread (Điều 15). */
@Entity({ tableName: 'remark', schema: 'content' })
export class Remark {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  editionId!: string;

  @Property({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'text' })
  state!: string;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
