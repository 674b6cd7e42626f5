import { PersonReference } from '@portal/kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { BylineEntry } from './edition-content.ts';

export enum BylinePart {
  WRITER = 'WRITER',
  TRANSLATOR = 'TRANSLATOR',
  PHOTOGRAPHER = 'PHOTOGRAPHER',
  COLLECTOR = 'COLLECTOR',
}
registerEnumType(BylinePart, {
  name: 'BylinePart',
  description: 'What somebody did for an item; one item can have several beneficiaries (Điều 7.2a).',
});

export enum Origin {
  AUTHORED = 'AUTHORED',
  COLLECTED = 'COLLECTED',
  OFFICIAL_REPORT = 'OFFICIAL_REPORT',
}
registerEnumType(Origin, {
  name: 'Origin',
  description: 'Own work, collected, or an official report: this decides how it is paid (Điều 7.2).',
});

@ObjectType('BylineEntry', { description: 'Who is named for an item, as on the day it was posted.' })
export class BylineEntryView {
  @Field(() => String, { description: 'Name as printed.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Office as printed.' })
  office!: string | null;

  @Field(() => BylinePart, { description: 'What this person did.' })
  part!: BylinePart;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent of what is paid for the item (Điều 7.2a); null when nothing was agreed.',
  })
  share!: number | null;

  @Field(() => PersonReference, { nullable: true, description: 'The person, if it is one of the portal.' })
  person!: PersonReference | null;
}

export const presentByline = (entries: BylineEntry[]): BylineEntryView[] =>
  entries.map(({ name, office, part, share, personId }) =>
    Object.assign(new BylineEntryView(), {
      name,
      office,
      part,
      share: share ?? null,
      person: personId ? PersonReference.to(personId) : null,
    }),
  );
