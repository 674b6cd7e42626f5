import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The smallest thing that goes through the three steps: a title and its text. */
@Entity({ tableName: 'piece', schema: 'desk' })
export class Piece {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
