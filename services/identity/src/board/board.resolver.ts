import type { Context } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { VACANT_FROM, WARNING_DAYS } from './vacancy.query.ts';
import type { Vacancy } from './vacancy.query.ts';

@ObjectType({ description: 'The editorial board (Ban Biên tập, Điều 12).' })
export class EditorialBoard {
  @Field(() => Boolean, {
    description:
      'Whether nobody is editor-in-chief now: only delegates of whoever may still give a power approve (D4).',
  })
  withoutChief!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Since when nobody is, or from when on nobody will be; null when that is more than a week away.',
  })
  vacantFrom!: Date | null;
}

@Resolver()
export class BoardResolver {
  @Query(() => EditorialBoard, {
    description: 'The editorial board, and whether its head is vacant (Điều 12).',
  })
  async editorialBoard(@Ctx() { runtime }: Context): Promise<EditorialBoard> {
    const [row] = await runtime.query<Vacancy & { withoutChief: boolean }>({
      name: 'board-vacancy',
      text: `select "vacantFrom", "vacantFrom" <= kit.now() as "withoutChief"
        from (${VACANT_FROM}) v where "vacantFrom" <= kit.now() + make_interval(days => $1)`,
      values: [WARNING_DAYS],
    });
    return Object.assign(new EditorialBoard(), row ?? { withoutChief: false, vacantFrom: null });
  }
}
