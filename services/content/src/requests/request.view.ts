import {
  FieldReference,
  globalId,
  PageInfo,
  PersonReference,
  Refusal,
  SectionReference,
  UnitReference,
} from '@portal/kit';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ContentKind } from '../kinds/content-item.view.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { RequestRow } from './request-row.ts';

export enum RequestType {
  COMMISSION = 'COMMISSION',
  INFORMATION_REQUEST = 'INFORMATION_REQUEST',
}
registerEnumType(RequestType, {
  name: 'RequestType',
  description: 'What the board asks others for.',
  valuesConfig: {
    COMMISSION: { description: 'Đặt bài: an item ordered from a person or a unit (Điều 14.3).' },
    INFORMATION_REQUEST: {
      description: 'Phiếu yêu cầu cung cấp thông tin (Mẫu 2): numbered, to a unit (Điều 10.1b).',
    },
  },
});

export enum RequestState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RequestState, {
  name: 'RequestState',
  description: 'Where a request stands at the moment of reading; computed from what happened.',
  valuesConfig: {
    OPEN: { description: 'Nobody has taken it on.' },
    ACCEPTED: { description: 'Taken on, or being written.' },
    ANSWERED: { description: 'Thường trực has an item that answers it; a returned one is none.' },
    DECLINED: { description: 'The addressee will not answer, and said why.' },
    WITHDRAWN: { description: 'Taken back by the board, with the reason.' },
  },
});

export enum RequestSide {
  OWED = 'OWED',
  MADE = 'MADE',
}
registerEnumType(RequestSide, {
  name: 'RequestSide',
  description: 'From which side requests are looked at.',
  valuesConfig: {
    OWED: { description: 'What the viewer, or a unit they answer for, was asked for.' },
    MADE: { description: 'What the board asked for; for whoever asks for such things.' },
  },
});

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('ContentRequest', {
  description: 'Something that the board asked a person or a unit for: a commission or a Mẫu 2.',
})
export class RequestView {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => RequestType, { description: 'Commission or request for information.' })
  type!: RequestType;

  @Field(() => String, {
    nullable: true,
    description: 'Number within its year, such as “12/2026”, without gaps; null for a commission.',
  })
  number!: string | null;

  @Field(() => String, { description: 'What is asked for, in a line.' })
  subject!: string;

  @Field(() => String, { description: 'What is asked for, in full.' })
  brief!: string;

  @Field(() => ContentKind, { description: 'The class of the item that is asked for.' })
  kind!: ContentKind;

  @Field(() => String, { description: 'That class in the reader’s language.' })
  kindName!: string;

  @Field(() => SectionReference, { description: 'The section it is meant for.' })
  section!: SectionReference;

  @Field(() => FieldReference, { nullable: true, description: 'Its subject field.' })
  field!: FieldReference | null;

  @Field(() => PersonReference, { nullable: true, description: 'Who asked.' })
  asker!: PersonReference | null;

  @Field(() => PersonReference, { nullable: true, description: 'The person it was sent to.' })
  person!: PersonReference | null;

  @Field(() => UnitReference, { nullable: true, description: 'The unit it was sent to.' })
  unit!: UnitReference | null;

  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  askedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'By when; set by whoever asked.' })
  dueAt!: Date;

  @Field(() => RequestState, { description: 'Where it stands now.' })
  state!: RequestState;

  @Field(() => Boolean, { description: 'Whether it is due and neither answered nor closed.' })
  overdue!: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Thường trực first had the answer.' })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined or withdrawn.' })
  reason!: string | null;

  row!: RequestRow;
}

@ObjectType('ContentRequestEdge', { description: 'A request and its cursor.' })
export class RequestEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => RequestView, { description: 'The request.' })
  node!: RequestView;
}

@ObjectType('ContentRequestConnection', { description: 'Requests, what is due first first.' })
export class RequestConnection {
  @Field(() => [RequestEdge], { description: 'One page.' })
  edges!: RequestEdge[];

  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo!: PageInfo;
}

@ObjectType('ContentRequestPayload', { description: 'What became of a command about a request.' })
export class RequestPayload {
  @Field(() => RequestView, { nullable: true, description: 'The request as it is now; null when refused.' })
  request!: RequestView | null;

  @Field(() => [Refusal], { description: 'Every reason why nothing was done; empty when it was.' })
  refusals!: Refusal[];
}

@ObjectType({
  description: 'Phiếu cung cấp thông tin (Mẫu 1, Điều 10.1b): the slip of an edition that Thường trực has.',
})
export class SubmissionSlip {
  @Field(() => String, { description: 'Number within its year, such as “31/2026”, without gaps.' })
  number!: string;

  @Field(() => GraphQLDateTime, { description: 'When Thường trực received it.' })
  receivedAt!: Date;
}

@ObjectType({ description: 'What the viewer may ask for.' })
export class AskingRights {
  @Field(() => Boolean, { description: 'Whether they may commission items (Điều 14.3).' })
  commission!: boolean;

  @Field(() => Boolean, { description: 'Whether they may ask units for information (Mẫu 2).' })
  requestInformation!: boolean;
}

const KEY = { nullable: true, description: 'Sent again with the same key, a command is done once.' };

@InputType()
abstract class AskInput {
  @Field(() => String, { description: 'What is asked for, at most 300 characters.' })
  subject!: string;

  @Field(() => String, { description: 'What is asked for in full, at most 4,000 characters.' })
  brief!: string;

  @Field(() => ContentKind, { description: 'The class of the item.' })
  kind!: ContentKind;

  @Field(() => String, { description: 'Code of the section.' })
  section!: string;

  @Field(() => String, { nullable: true, description: 'Code of the field.' })
  field?: string | null;

  @Field(() => GraphQLDateTime, { description: 'By when.' })
  dueAt!: Date;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'An item to be ordered, from one person or one unit (Điều 14.3).' })
export class CommissionItemInput extends AskInput {
  @Field(() => ID, { nullable: true, description: 'Global id of the person.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the unit.' })
  unitId?: string | null;
}

@InputType({ description: 'Information to be asked of a unit (Mẫu 2).' })
export class RequestInformationInput extends AskInput {
  @Field(() => ID, { description: 'Global id of the unit.' })
  unitId!: string;
}

@InputType({
  description: 'A request to be taken on, or answered by a draft that opens with what was asked.',
})
export class RequestInput {
  @Field(() => ID, { description: 'Global id of the request.' })
  id!: string;

  @Field(() => ID, KEY)
  idempotencyKey?: string;
}

@InputType({ description: 'A request to be declined or withdrawn.' })
export class ReasonedRequestInput extends RequestInput {
  @Field(() => String, { description: 'Why; the other side reads it.' })
  reason!: string;
}

export const requestNumber = ({ number, year }: { number: number | null; year: number | null }) =>
  number === null ? null : `${number}/${year}`;

export const presentRequest = (row: RequestRow, language: 'vi' | 'en'): RequestView =>
  Object.assign(new RequestView(), {
    row,
    id: globalId('ContentRequest', row.id),
    type: RequestType[row.type],
    number: requestNumber(row),
    ...{ subject: row.subject, brief: row.brief, state: RequestState[row.state], overdue: row.overdue },
    kind: ContentKind[row.kind],
    kindName: KINDS[row.kind].name[language],
    section: SectionReference.to(row.section),
    field: row.field ? FieldReference.to(row.field) : null,
    asker: PersonReference.to(row.asker_id),
    person: row.person_id ? PersonReference.to(row.person_id) : null,
    unit: row.unit_id ? UnitReference.to(row.unit_id) : null,
    ...{ askedAt: row.asked_at, dueAt: row.due_at, answeredAt: row.answered_at, reason: row.reason },
  });
