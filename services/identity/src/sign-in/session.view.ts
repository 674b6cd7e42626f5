import { globalId } from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { SessionRow } from './sessions.query.ts';

@ObjectType('Session', { description: 'A place where the viewer is signed in (D23).' })
export class SessionView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it began.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'Its last request, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it ends at the latest.' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'Network address it began from.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Browser, as it called itself.' })
  userAgent!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that is asking.' })
  current!: boolean;
}

export const presentSession = (row: SessionRow, currentId: string | null): SessionView =>
  Object.assign(new SessionView(), {
    id: globalId('Session', row.id),
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    address: row.address,
    userAgent: row.user_agent,
    current: row.id === currentId,
  });
