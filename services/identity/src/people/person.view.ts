import { globalId, Node } from '@portal/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { PersonRow } from './people.query.ts';

@Directive('@key(fields: "id")')
@ObjectType('Person', {
  implements: Node,
  description: 'A person; everybody, the public too, sees name and office and no more (Điều 8.5).',
})
export class PersonView extends Node {
  @Field(() => ID, { description: 'Global id.' })
  override id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Office (chức vụ) as it is written under the name.' })
  office!: string | null;
}

export const presentPerson = ({ id, name, office }: PersonRow): PersonView =>
  Object.assign(new PersonView(), { id: globalId('Person', id), name, office });
