import { globalId } from '../ids/ids.ts';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person, told by identity; the public sees name and office at most (D26). */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Person', { description: 'A person; name and office come from identity.' })
export class PersonReference {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  static to(uuid: string): PersonReference {
    return Object.assign(new PersonReference(), { id: globalId('Person', uuid) });
  }
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('OrganisationUnit', { description: 'A unit of the department; its name comes from identity.' })
export class UnitReference {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  static to(uuid: string): UnitReference {
    return UnitReference.of(globalId('OrganisationUnit', uuid));
  }

  /** For whoever has the global id already. */
  static of(id: string): UnitReference {
    return Object.assign(new UnitReference(), { id });
  }
}

@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Section', {
  description: 'A section of the portal; its name comes from the register in identity.',
})
export class SectionReference {
  @Field(() => String, { description: 'The code, which is also the first part of permalinks.' })
  code!: string;

  static to(code: string): SectionReference {
    return Object.assign(new SectionReference(), { code });
  }
}

@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Field', { description: 'A subject field; its name comes from the register in identity.' })
export class FieldReference {
  @Field(() => String, { description: 'The code.' })
  code!: string;

  static to(code: string): FieldReference {
    return Object.assign(new FieldReference(), { code });
  }
}
