import type { FormsQuery } from '@portal/schema/operations';
import type { Draft } from './draft.ts';

/** What every part of the form of an item is given. */
export interface FieldsProps {
  draft: Draft;
  forms: FormsQuery;
  /** What the server said about a field. */
  faultOf(field: string): string | undefined;
  change(part: Partial<Draft>): void;
}

type KindField = FormsQuery['contentKinds'][number]['fields'][number];

/** The kind says which fields its form has, what they are called and what must not be empty (Điều 8). */
export const kindFields = ({ contentKinds }: FormsQuery, { kind }: Draft): Map<string, KindField> =>
  new Map(contentKinds.find((one) => one.kind === kind)?.fields.map((field) => [field.name, field]));
