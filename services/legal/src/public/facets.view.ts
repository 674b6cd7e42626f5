import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One value that the list can be cut by.' })
export class LegalFacetValue {
  @Field(() => String, { description: 'Code of the type or field, name of the issuer, or the year.' })
  value!: string;

  @Field(() => String, { description: 'What to call it; of a field its code, whose name the register has.' })
  name!: string;

  @Field(() => Int, { description: 'How many documents.' })
  count!: number;
}

@ObjectType({ description: 'What the list can be cut by (Điều 8.2), the busiest first.' })
export class LegalFacets {
  @Field(() => [LegalFacetValue], { description: 'By type.' })
  types!: LegalFacetValue[];

  @Field(() => [LegalFacetValue], { description: 'By subject field.' })
  fields!: LegalFacetValue[];

  @Field(() => [LegalFacetValue], { description: 'By issuing authority.' })
  issuers!: LegalFacetValue[];

  @Field(() => [LegalFacetValue], { description: 'By year of issue.' })
  years!: LegalFacetValue[];
}
