import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A file that can be downloaded with an item.' })
export class Attachment {
  @Field(() => ID, { description: 'Global id of the file.' })
  id!: string;

  @Field(() => String, { description: 'Name under which it is saved.' })
  name!: string;

  @Field(() => String, { description: 'Address at this portal; read under the policy of the item.' })
  url!: string;

  @Field(() => String, { description: 'Media type, found from the bytes.' })
  contentType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'What is written beside it.' })
  caption!: string | null;
}

@ObjectType({ description: 'The picture of an item.' })
export class Picture {
  @Field(() => ID, { description: 'Global id of the file.' })
  id!: string;

  @Field(() => String, { description: 'Address of the picture; `?w=480` (960, 1600) gives a smaller one.' })
  url!: string;

  @Field(() => Int, { nullable: true, description: 'Width in pixels.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Height in pixels.' })
  height!: number | null;

  @Field(() => String, { description: 'What it shows, for those who cannot see it.' })
  alt!: string;

  @Field(() => String, { nullable: true, description: 'What is written under it.' })
  caption!: string | null;

  @Field(() => String, { description: 'A small rendition for lists.' })
  thumbnailUrl!: string;
}
