import { Field, ObjectType } from 'type-graphql';
import { PersonView } from '../people/person.view.ts';

@ObjectType('Viewer', { description: 'Whoever is signed in.' })
export class ViewerView {
  @Field(() => PersonView, { description: 'The person.' })
  person!: PersonView;

  personId!: string;
}
