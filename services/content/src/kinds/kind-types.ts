import { Node, UnitReference } from '@portal/kit';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { ContentItem } from './content-item.view.ts';
import type { DetailField, DetailType } from './detail-field.ts';
import type { Details, DetailValue } from './details.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import type { KindCode } from './kinds.ts';

interface Presented {
  /** What the API calls a value of this type. */
  type(owner: string, field: DetailField): unknown;
  /** Its unit or shape, for the description. */
  shape?: string;
  /** From what is stored to what the API answers. */
  present?(value: DetailValue, present: (row: Details) => object): unknown;
}

const nameOf = (owner: string, { name }: DetailField) =>
  `${owner}${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const PRESENTED: Record<DetailType, Presented> = {
  TEXT: { type: () => String },
  LONG_TEXT: { type: () => String, shape: 'lines are paragraphs' },
  PERSON: { type: () => String, shape: 'name as printed' },
  URL: { type: () => String, shape: 'an address, or a path at this portal' },
  DATE: { type: () => GraphQLLocalDate, shape: 'a day in Việt Nam' },
  DATE_TIME: { type: () => GraphQLDateTime, present: (value) => new Date(String(value)) },
  MONTH: { type: () => String, shape: 'YYYY-MM' },
  NUMBER: { type: () => Float },
  MONEY: { type: () => GraphQLSafeInt, shape: 'whole đồng' },
  CHECK: { type: () => Boolean },
  UNIT: { type: () => UnitReference, present: (value) => UnitReference.of(String(value)) },
  CHOICE: { type: enumOf },
  ROWS: {
    type: (owner, field) => [rowType(owner, field)],
    present: (value, row) => (Array.isArray(value) ? value.map(row) : value),
  },
};

function enumOf(owner: string, field: DetailField): object {
  const codes = Object.fromEntries(field.choices.map(({ code }) => [code, code]));
  registerEnumType(codes, {
    name: nameOf(owner, field),
    description: `${field.label.vi}: ${field.label.en.toLowerCase()}.`,
    valuesConfig: Object.fromEntries(
      field.choices.map(({ code, vi, en }) => [code, { description: `${vi}: ${en.toLowerCase()}.` }]),
    ),
  });
  return codes;
}

function rowType(owner: string, field: DetailField): new () => object {
  const name = `${nameOf(owner, field)}Row`;
  const { [name]: Row } = { [name]: class {} };
  if (!Row) throw new Error(name);
  addFields(Row, name, field.columns);
  ObjectType(name, { description: `One row of “${field.label.vi}”: ${field.label.en.toLowerCase()}.` })(Row);
  return Row;
}

/** Each is nullable: what is empty is not there, and a withdrawn item keeps none of them. */
function addFields(Type: new () => object, owner: string, fields: readonly DetailField[]): void {
  for (const field of fields) {
    const { type, shape } = PRESENTED[field.type];
    const made = type(owner, field);
    const described = `${field.label.vi}: ${field.label.en.toLowerCase()}`;
    const description = `${described}${shape ? ` (${shape})` : ''}.`;
    Field(() => made as never, { nullable: true, description })(Type.prototype as object, field.name);
  }
}

/** The values of a kind's own fields as the API answers them. */
export function presentDetails(fields: readonly DetailField[], details: Details): object {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = details[field.name];
      if (value === undefined) return [];
      const { present } = PRESENTED[field.type];
      return [[field.name, present?.(value, (row) => presentDetails(field.columns, row)) ?? value]];
    }),
  );
}

/** The GraphQL type of a kind: ContentItem and its own fields, both out of the descriptor, so that they cannot differ. */
function typeOf({ typeName, name, article, details }: Kind): new () => ContentItem {
  const { [typeName]: Type } = { [typeName]: class extends ContentItem {} };
  if (!Type) throw new Error(typeName);
  addFields(Type, typeName, details);
  Directive('@key(fields: "id")')(Type);
  ObjectType(typeName, {
    implements: [ContentItem, Node],
    description: `${name.vi}: ${name.en.toLowerCase()} (${article}).`,
  })(Type);
  return Type;
}

/** Apart from the descriptors, for rules know no GraphQL. */
export const KIND_TYPES = Object.fromEntries(
  Object.entries(KINDS).map(([code, kind]) => [code, typeOf(kind)]),
) as Record<KindCode, new () => ContentItem>;
