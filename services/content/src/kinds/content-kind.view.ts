import { Field, ObjectType } from 'type-graphql';
import { ContentKind } from './content-item.view.ts';
import type { Kind } from './kind.ts';

@ObjectType('KindField', { description: 'One field of a form.' })
export class KindFieldView {
  @Field(() => String, { description: 'Name of the field in EditionContentInput.' })
  name!: string;

  @Field(() => String, { description: 'What the screen calls it.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What helps to fill it in.' })
  hint!: string | null;

  @Field(() => Boolean, { description: 'Asked for at submission; a draft may do without.' })
  required!: boolean;
}

@ObjectType({ description: 'A kind of content and its form, as a desk draws them.' })
export class ContentKindDescriptor {
  @Field(() => ContentKind, { description: 'The kind.' })
  kind!: ContentKind;

  @Field(() => String, { description: 'Its name in the reader’s language.' })
  name!: string;

  @Field(() => String, { description: 'What belongs in it.' })
  description!: string;

  @Field(() => String, { description: 'The article of the regulation that asks for it.' })
  article!: string;

  @Field(() => String, { description: 'Code of the section it usually goes to.' })
  defaultSection!: string;

  @Field(() => [KindFieldView], { description: 'Its form, in order.' })
  fields!: KindFieldView[];
}

export const presentKind = (kind: Kind, language: 'vi' | 'en'): ContentKindDescriptor =>
  Object.assign(new ContentKindDescriptor(), {
    kind: ContentKind[kind.code],
    name: kind.name[language],
    description: kind.description[language],
    article: kind.article,
    defaultSection: kind.defaultSection,
    fields: kind.fields.map(({ name, label, hint, required }) =>
      Object.assign(new KindFieldView(), {
        name,
        label: label[language],
        hint: hint?.[language] ?? null,
        required,
      }),
    ),
  });
