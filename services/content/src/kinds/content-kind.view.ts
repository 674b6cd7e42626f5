import type { Language } from '@portal/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ContentKind } from './content-item.view.ts';
import type { KindField } from './common-fields.ts';
import type { DetailField } from './detail-field.ts';
import { KIND_GROUPS } from './kind.ts';
import type { Kind } from './kind.ts';
import type { KindCode } from './kinds.ts';

export enum DetailType {
  TEXT = 'TEXT',
  LONG_TEXT = 'LONG_TEXT',
  DATE = 'DATE',
  DATE_TIME = 'DATE_TIME',
  MONTH = 'MONTH',
  NUMBER = 'NUMBER',
  MONEY = 'MONEY',
  URL = 'URL',
  CHOICE = 'CHOICE',
  PERSON = 'PERSON',
  UNIT = 'UNIT',
  CHECK = 'CHECK',
  ROWS = 'ROWS',
}
registerEnumType(DetailType, {
  name: 'DetailType',
  description: 'How the value of a kind’s own field is typed in, and the shape it has in `details`.',
  valuesConfig: {
    TEXT: { description: 'One line; a string.' },
    LONG_TEXT: { description: 'Paragraphs; a string with line breaks.' },
    DATE: { description: 'A day in Việt Nam; YYYY-MM-DD.' },
    DATE_TIME: { description: 'An instant; RFC 3339.' },
    MONTH: { description: 'YYYY-MM.' },
    NUMBER: { description: 'A number from 0.' },
    MONEY: { description: 'Whole đồng from 0.' },
    URL: { description: 'An http(s) address, or a path at this portal.' },
    CHOICE: { description: 'The code of one of `choices`.' },
    PERSON: { description: 'A name as printed; a string.' },
    UNIT: { description: 'The global id of a unit.' },
    CHECK: { description: 'true, or absent.' },
    ROWS: { description: 'A list of objects with a value for each of `columns`.' },
  },
});

@ObjectType('KindField', { description: 'One field of a form that kinds share.' })
export class KindFieldView {
  @Field(() => String, { description: 'Name of the field in EditionContentInput.' })
  name!: string;

  @Field(() => String, { description: 'What the screen calls it.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What helps to fill it in.' })
  hint!: string | null;

  @Field(() => Boolean, { description: 'Asked for at submission; a draft may do without.' })
  required!: boolean;

  static of({ name, label, hint, required }: KindField | DetailField, language: Language) {
    return { name, label: label[language], hint: hint?.[language] ?? null, required };
  }
}

@ObjectType({ description: 'One of the values that a field can have.' })
export class DetailChoice {
  @Field(() => String, { description: 'The value.' })
  code!: string;

  @Field(() => String, { description: 'What the screen calls it.' })
  name!: string;
}

@ObjectType('DetailField', { description: 'One field of a form that only this kind has.' })
export class DetailFieldView extends KindFieldView {
  @Field(() => DetailType, { description: 'What is typed in.' })
  type!: DetailType;

  @Field(() => [DetailChoice], { description: 'CHOICE: the values to choose from.' })
  choices!: DetailChoice[];

  @Field(() => [DetailFieldView], { description: 'ROWS: what a row consists of.' })
  columns!: DetailFieldView[];

  static override of(field: DetailField, language: Language): DetailFieldView {
    return Object.assign(new DetailFieldView(), KindFieldView.of(field, language), {
      type: DetailType[field.type],
      choices: field.choices.map((choice) =>
        Object.assign(new DetailChoice(), { code: choice.code, name: choice[language] }),
      ),
      columns: field.columns.map((column) => DetailFieldView.of(column, language)),
    });
  }
}

@ObjectType({ description: 'A kind of content and its form, as a desk draws them.' })
export class ContentKindDescriptor {
  @Field(() => ContentKind, { description: 'The kind.' })
  kind!: ContentKind;

  @Field(() => String, { description: 'Its name in the reader’s language.' })
  name!: string;

  @Field(() => String, { description: 'What belongs in it.' })
  description!: string;

  @Field(() => String, { description: 'Under which heading a desk offers it: a clause of Điều 8.' })
  group!: string;

  @Field(() => String, { description: 'The article of the regulation that asks for it.' })
  article!: string;

  @Field(() => String, { description: 'Code of the section it usually goes to.' })
  defaultSection!: string;

  @Field(() => [KindFieldView], { description: 'The shared fields of its form, in order.' })
  fields!: KindFieldView[];

  @Field(() => [DetailFieldView], { description: 'The fields that only it has, in order.' })
  details!: DetailFieldView[];
}

export const presentKind = (code: KindCode, kind: Kind, language: Language): ContentKindDescriptor =>
  Object.assign(new ContentKindDescriptor(), {
    kind: ContentKind[code],
    name: kind.name[language],
    description: kind.description[language],
    group: KIND_GROUPS[kind.group][language],
    article: kind.article,
    defaultSection: kind.defaultSection,
    fields: kind.fields.map((field) => Object.assign(new KindFieldView(), KindFieldView.of(field, language))),
    details: kind.details.map((field) => DetailFieldView.of(field, language)),
  });
