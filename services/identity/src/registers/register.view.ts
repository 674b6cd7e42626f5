import { globalId, Node } from '@portal/kit';
import { Directive, Field as GraphQLField, ID, Int, ObjectType } from 'type-graphql';
import type { RegisterRow } from './register.query.ts';

const CODE = { description: 'Code in permalinks and scopes; never changed, never reused.' };
const NAME = { description: 'Name to show.' };
const POSITION = { description: 'Place in the register, from 1.' };

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType('Section', { implements: Node, description: 'A section of the portal (Điều 8).' })
export class SectionView extends Node {
  @GraphQLField(() => ID, { description: 'Global id.' })
  override id!: string;

  @GraphQLField(() => String, CODE)
  code!: string;

  @GraphQLField(() => String, NAME)
  name!: string;

  @GraphQLField(() => Int, POSITION)
  position!: number;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType('Field', {
  implements: Node,
  description: 'A subject field of the department’s work (Điều 8.2).',
})
export class FieldView extends Node {
  @GraphQLField(() => ID, { description: 'Global id.' })
  override id!: string;

  @GraphQLField(() => String, CODE)
  code!: string;

  @GraphQLField(() => String, NAME)
  name!: string;

  @GraphQLField(() => Int, POSITION)
  position!: number;
}

@Directive('@key(fields: "id")')
@ObjectType('Area', {
  implements: Node,
  description: 'An assigned area (lĩnh vực được phân công, Điều 14.2).',
})
export class AreaView extends Node {
  @GraphQLField(() => ID, { description: 'Global id.' })
  override id!: string;

  @GraphQLField(() => String, CODE)
  code!: string;

  @GraphQLField(() => String, NAME)
  name!: string;

  @GraphQLField(() => Int, POSITION)
  position!: number;
}

const VIEWS = { SECTION: SectionView, FIELD: FieldView, AREA: AreaView } as const;
const TYPES = { SECTION: 'Section', FIELD: 'Field', AREA: 'Area' } as const;

export function presentEntry<Kind extends keyof typeof VIEWS>(
  kind: Kind,
  { id, code, name, position }: RegisterRow,
): InstanceType<(typeof VIEWS)[Kind]> {
  const view = new VIEWS[kind]() as InstanceType<(typeof VIEWS)[Kind]>;
  return Object.assign(view, { id: globalId(TYPES[kind], id), code, name, position });
}
