import {
  Action,
  connection,
  decodeCursor,
  editorialActions,
  globalId,
  idOf,
  isUuid,
  loaderOf,
  runCommand,
} from '@portal/kit';
import type { Command, Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { readEdition } from '../editions/edition.resolver.ts';
import { EditionView } from '../editions/edition.view.ts';
import { forget } from '../loaders.ts';
import { acceptRequest, answerRequest, declineRequest, withdrawRequest } from './act-on-request.ts';
import { commissionItem, requestInformation } from './ask.ts';
import { mayReadRequest } from './request.policy.ts';
import { requestsById } from './request-row.ts';
import {
  AskingRights,
  CommissionItemInput,
  presentRequest,
  ReasonedRequestInput,
  RequestConnection,
  RequestInformationInput,
  RequestInput,
  requestNumber,
  RequestPayload,
  RequestSide,
  RequestView,
  SubmissionSlip,
} from './request.view.ts';
import { requestsFor, slipsOf } from './requests.query.ts';

const INPUT = { description: 'What is to be done.' };
const LONGEST_PAGE = 100;
const COMMANDS = { acceptRequest, answerRequest, declineRequest, withdrawRequest };

const requestIdOf = (id: string) => idOf(id, 'ContentRequest');
const uuidOf = (id: string | null | undefined, type: string) => (id ? idOf(id, type) : null);

@Resolver(() => RequestView)
export class RequestResolver {
  @Query(() => RequestView, {
    nullable: true,
    description: 'A request, for whoever it was sent to and whoever asks for such things.',
  })
  async contentRequest(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<RequestView | null> {
    return readRequest(context, requestIdOf(id));
  }

  @Query(() => RequestConnection, {
    description: 'Commissions and requests for information, what is due first first (Điều 10.1b, 14.3).',
  })
  async contentRequests(
    @Arg('side', () => RequestSide, { description: 'Owed by the viewer, or made by the board.' })
    side: RequestSide,
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'Only what is neither answered nor closed, or only the rest; all when left out.',
    })
    open: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<RequestConnection> {
    const limit = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [at, id] = after ? decodeCursor(after) : [];
    const position = at && id && isUuid(id) ? { at, id } : null;
    const rows = await requestsFor(context, { side, open: open ?? null, first: limit, after: position });
    return connection(
      rows.map((row) => presentRequest(row, context.actor.language)),
      { first: limit, cursorOf: ({ row }) => [row.due_us, row.id] },
    );
  }

  @Query(() => AskingRights, { description: 'What the viewer may ask others for.' })
  async askingRights(@Ctx() { authority }: Context): Promise<AskingRights> {
    const [commission, information] = await Promise.all([
      authority.may('COMMISSION', {}),
      authority.may('REQUEST_INFORMATION', {}),
    ]);
    return Object.assign(new AskingRights(), {
      commission: commission !== null,
      requestInformation: information !== null,
    });
  }

  @Mutation(() => RequestPayload, {
    description: 'Orders an item from a person or a unit (đặt bài, Điều 14.3).',
  })
  commissionItem(
    @Arg('input', () => CommissionItemInput, INPUT) input: CommissionItemInput,
    @Ctx() context: Context,
  ) {
    const { personId, unitId } = input;
    return done(context, commissionItem, {
      ...input,
      ...{ personId: uuidOf(personId, 'Person'), unitId: uuidOf(unitId, 'OrganisationUnit') },
    });
  }

  @Mutation(() => RequestPayload, {
    description: 'Asks a unit for information, by a numbered Mẫu 2 (Điều 10.1b).',
  })
  requestInformation(
    @Arg('input', () => RequestInformationInput, INPUT) input: RequestInformationInput,
    @Ctx() context: Context,
  ) {
    return done(context, requestInformation, { ...input, unitId: uuidOf(input.unitId, 'OrganisationUnit') });
  }

  @Mutation(() => RequestPayload, { description: 'The addressee takes it on.' })
  acceptRequest(@Arg('input', () => RequestInput, INPUT) input: RequestInput, @Ctx() context: Context) {
    return done(context, acceptRequest, { ...input, id: requestIdOf(input.id) });
  }

  @Mutation(() => RequestPayload, {
    description: 'Begins the answer: a draft of the viewer with what was asked, linked to the request.',
  })
  answerRequest(@Arg('input', () => RequestInput, INPUT) input: RequestInput, @Ctx() context: Context) {
    return done(context, answerRequest, { ...input, id: requestIdOf(input.id) });
  }

  @Mutation(() => RequestPayload, {
    description: 'The addressee, for a unit its head, will not answer, and says why.',
  })
  declineRequest(
    @Arg('input', () => ReasonedRequestInput, INPUT) input: ReasonedRequestInput,
    @Ctx() context: Context,
  ) {
    return done(context, declineRequest, { ...input, id: requestIdOf(input.id) });
  }

  @Mutation(() => RequestPayload, { description: 'The board takes it back, and says why.' })
  withdrawRequest(
    @Arg('input', () => ReasonedRequestInput, INPUT) input: ReasonedRequestInput,
    @Ctx() context: Context,
  ) {
    return done(context, withdrawRequest, { ...input, id: requestIdOf(input.id) });
  }

  @FieldResolver(() => EditionView, {
    nullable: true,
    description: 'The newest edition of the item that answers it, if the viewer may read that.',
  })
  edition(@Root() { row }: RequestView, @Ctx() context: Context): Promise<EditionView | null> | null {
    return row.edition_id ? readEdition(context, globalId('Edition', row.edition_id)) : null;
  }

  @FieldResolver(() => [Action], { description: 'What the viewer may do now, and why not the rest.' })
  actions(@Root() { row }: RequestView, @Ctx() { actor, authority }: Context): Promise<Action[]> {
    return editorialActions({ actor, may: authority.may }, row, COMMANDS);
  }
}

/** The slip of an edition; numbered once Thường trực has it. */
@Resolver(() => EditionView)
export class SubmissionSlipResolver {
  @FieldResolver(() => SubmissionSlip, {
    nullable: true,
    description: 'Phiếu cung cấp thông tin (Mẫu 1), once Thường trực has it (Điều 10.1b).',
  })
  async submissionSlip(
    @Root() { row }: EditionView,
    @Ctx() context: Context,
  ): Promise<SubmissionSlip | null> {
    const slip = await loaderOf(context, slipsOf).load(row.id);
    return (
      slip &&
      Object.assign(new SubmissionSlip(), { number: requestNumber(slip), receivedAt: slip.received_at })
    );
  }
}

async function readRequest(context: Context, id: string): Promise<RequestView | null> {
  const row = await loaderOf(context, requestsById).load(id);
  if (!row || !(await mayReadRequest(context.authority, context.actor.personId, row))) return null;
  return presentRequest(row, context.actor.language);
}

async function done<Input extends object, Subject>(
  context: Context,
  command: Command<Input, Subject, { requestId: string }>,
  input: Input & { idempotencyKey?: string },
): Promise<RequestPayload> {
  const { value, refusals } = await runCommand(context.runtime, context.actor, command, input);
  forget(context);
  const request = value && (await readRequest(context, value.requestId));
  return Object.assign(new RequestPayload(), { request, refusals });
}
