import {
  Action,
  connection,
  decodeCursor,
  editorialActions,
  fromGlobalId,
  globalId,
  idOf,
  PersonReference,
  runCommand,
} from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { called } from '../documents/called.ts';
import { forget, loadersOf } from '../loaders.ts';
import { LegalDocument } from '../public/document.view.ts';
import { presentDocument } from '../public/present-document.ts';
import { acknowledgeLegalAlarm } from './acknowledge-legal-alarm.ts';
import { alarmInWords } from './alarm-words.ts';
import { maySeeTo } from './alarm.policy.ts';
import {
  AcknowledgeLegalAlarmInput,
  LegalAlarm,
  LegalAlarmConnection,
  LegalAlarmPayload,
} from './alarm.view.ts';
import type { AlarmRow } from './alarm-row.ts';
import { alarms, alarmsWaiting } from './alarms.query.ts';

const LONGEST_PAGE = 100;

/** What documents have lost, for whoever keeps them right (Điều 8.2, 10.2b). */
@Resolver(() => LegalAlarm)
export class AlarmResolver {
  @Query(() => LegalAlarmConnection, {
    description: 'Standing alarms of documents that are the viewer’s to keep right, the latest first.',
  })
  async legalAlarms(
    @Arg('waiting', () => Boolean, {
      defaultValue: false,
      description: 'Only those about which nobody has said what is done.',
    })
    waiting: boolean,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one read.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<LegalAlarmConnection> {
    const size = Math.min(Math.max(first, 1), LONGEST_PAGE);
    const [at, id] = after ? decodeCursor(after) : [];
    const rows = await alarms(context, size, at && id ? { at, id } : null, waiting);
    return connection(rows.map(presentAlarm), {
      first: size,
      cursorOf: ({ row }) => [row.raised_at_us, row.id],
    });
  }

  @Query(() => Int, { description: 'How many alarms wait for somebody’s word, for the viewer.' })
  legalAlarmsWaiting(@Ctx() context: Context): Promise<number> {
    return alarmsWaiting(context);
  }

  @Mutation(() => LegalAlarmPayload, {
    description: 'Says what is done about an alarm; it stands until its cause is gone (Điều 10.2b).',
  })
  async acknowledgeLegalAlarm(
    @Arg('input', () => AcknowledgeLegalAlarmInput, { description: 'Which alarm, and what is done.' })
    { id, ...input }: AcknowledgeLegalAlarmInput,
    @Ctx() context: Context,
  ): Promise<LegalAlarmPayload> {
    const { runtime, actor } = context;
    const alarmId = idOf(id, 'LegalAlarm');
    const { refusals } = await runCommand(runtime, actor, acknowledgeLegalAlarm, { ...input, id: alarmId });
    forget(context);
    return { alarm: refusals.length > 0 ? null : await readAlarm(context, id), refusals };
  }

  @FieldResolver(() => LegalDocument, { nullable: true })
  async document(@Root() { row }: LegalAlarm, @Ctx() context: Context): Promise<LegalDocument | null> {
    const document = await loadersOf(context).document.load(row.document_id);
    return document && presentDocument(document);
  }

  @FieldResolver(() => LegalDocument, { nullable: true })
  async target(@Root() { row }: LegalAlarm, @Ctx() context: Context): Promise<LegalDocument | null> {
    const document = row.target_id && (await loadersOf(context).document.load(row.target_id));
    return document ? presentDocument(document) : null;
  }

  @FieldResolver(() => String)
  async reason(@Root() { row }: LegalAlarm, @Ctx() context: Context): Promise<string> {
    const target = row.target_id && (await loadersOf(context).document.load(row.target_id));
    const name = target ? called(target) : null;
    return alarmInWords(row, name, context.actor.language);
  }

  @FieldResolver(() => [Action])
  actions(@Root() { row }: LegalAlarm, @Ctx() { actor, authority }: Context): Promise<Action[]> {
    return editorialActions({ actor, may: authority.may }, row, { acknowledgeLegalAlarm });
  }
}

/** One alarm, for whom it concerns; for everybody else it is not there. */
export async function readAlarm(context: Context, id: string): Promise<LegalAlarm | null> {
  const alarmId = fromGlobalId(id, 'LegalAlarm');
  const row = alarmId && (await loadersOf(context).alarm.load(alarmId));
  const { actor, authority } = context;
  return row && (await maySeeTo({ actor, may: authority.may }, row)) ? presentAlarm(row) : null;
}

const presentAlarm = (row: AlarmRow): LegalAlarm =>
  Object.assign(new LegalAlarm(), {
    row,
    id: globalId('LegalAlarm', row.id),
    kind: row.kind,
    recordId: globalId('LegalRecord', row.record_id),
    since: row.since,
    saidIn: row.said_in,
    quote: row.quote,
    raisedAt: row.raised_at,
    clearedAt: row.cleared_at,
    acknowledgement: row.acknowledged_at && {
      by: row.acknowledged_by ? PersonReference.to(row.acknowledged_by) : null,
      at: row.acknowledged_at,
      note: row.note ?? '',
    },
  });
