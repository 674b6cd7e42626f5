import { globalId, Node } from '@portal/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { UnitRow } from './units.query.ts';

@Directive('@key(fields: "id")')
@ObjectType('OrganisationUnit', {
  implements: Node,
  description:
    'A unit of the department (đơn vị), as it is called at the time that was asked about (Điều 1.2).',
})
export class UnitView extends Node {
  @Field(() => ID, { description: 'Global id.' })
  override id!: string;

  @Field(() => String, { description: 'Short code that never changes, such as QLTM.' })
  code!: string;

  @Field(() => String, { description: 'Name at that time.' })
  name!: string;

  row!: UnitRow;
  /** The instant that was asked about; null = now. */
  at!: Date | null;
}

export const presentUnit = (row: UnitRow, at: Date | null = null): UnitView =>
  Object.assign(new UnitView(), {
    id: globalId('OrganisationUnit', row.id),
    code: row.code,
    name: row.name,
    row,
    at,
  });
