import 'reflect-metadata';

export { anonymous, systemActor } from './access/actor.ts';
export type { Actor, Language } from './access/actor.ts';
export type { Authority, Basis, Scope } from './access/authority.ts';
export { RIGHTS, ROLES } from './access/rights.ts';
export type { Right, Role } from './access/rights.ts';
export { DELEGABLE, ROLE_MATRIX, WHERE_ASSIGNED } from './access/role-matrix.ts';
export { anchorDigest } from './audit/anchor.ts';
export type { Anchor, Head } from './audit/anchor.ts';
export { brokenLink, chainReader, detailDigest, entryDigest } from './audit/chain.ts';
export type { AuditEntry, Broken, Damage, Link } from './audit/chain.ts';
export { mayReadAudit, readTrail } from './audit/read-trail.ts';
export { recordRead } from './audit/record-read.ts';
export type { PrivilegedRead } from './audit/record-read.ts';
export { makeAnchors } from './audit/make-anchors.ts';
export { asKnownAt, DEFAULT_SEASONS } from './calendar/calendar.ts';
export type {
  Calendar,
  CalendarRow,
  CalendarRowKind,
  Recorded,
  Season,
  Session,
  WorkingHours,
} from './calendar/calendar.ts';
export { closedAt, closedInWords } from './calendar/closed-at.ts';
export { dayAt, dayNumber, dayNumberAt, writtenDay } from './calendar/days.ts';
export type { Day } from './calendar/days.ts';
export { defaultCalendar2026 } from './calendar/default-calendar-2026.ts';
export { dueHistory, latestOf } from './calendar/due-history.ts';
export type { KnownDueTime } from './calendar/due-history.ts';
export { dueTime, isOnTime } from './calendar/due-time.ts';
export type { DueRule, DueTime } from './calendar/due-time.ts';
export { explain } from './calendar/explain.ts';
export { calendarOf, currentCalendar } from './calendar/load-calendar.ts';
export { addOfficeHours, officeMinutesBetween } from './calendar/office-hours.ts';
export { shareOf } from './calendar/share-of.ts';
export { isWorkingDay, kindOf } from './calendar/spans.ts';
export type { Span, SpanReason } from './calendar/spans.ts';
export { timeLeft } from './calendar/time-left.ts';
export { addCalendarDays, addWorkingDays, dayOfMonth } from './calendar/whole-days.ts';
export { decodeLegacy, encodeLegacy } from './encoding/decode.ts';
export { encodingRefusals } from './encoding/encoding-refusals.ts';
export type { TextPart } from './encoding/encoding-refusals.ts';
export { inspectText, toNfc } from './encoding/inspect-text.ts';
export type { EncodingFinding } from './encoding/inspect-text.ts';
export { LEGACY_TABLES } from './encoding/legacy-tables.ts';
export type { LegacyEncoding } from './encoding/legacy-tables.ts';
export { plainLetters } from './encoding/plain-letters.ts';
export { presentFinding } from './encoding/present-finding.ts';
export {
  actorOf,
  createContextKeys,
  exportContextKey,
  importContextKey,
  signContext,
  verifyContext,
} from './access/signed-context.ts';
export type { ContextKeys } from './access/signed-context.ts';

export type {
  CheckContext,
  Command,
  CommandContext,
  CommandInput,
  CommandResult,
  RecordedEvent,
  SubjectReference,
} from './commands/command.ts';
export { runCommand } from './commands/run-command.ts';
export { inTransaction } from './commands/transaction.ts';
export type { Sql } from './commands/transaction.ts';

export { effectiveDue, isLate, movedDue } from './due/due-clock.ts';
export type { Announced, DueClock } from './due/due-clock.ts';
export { endedClocks, openClocksNow, runningClocks } from './due/due-clocks.query.ts';
export { STEP_UNITS, TIMED_STATES } from './due/due-rule.ts';
export type { StepUnit, TimedState } from './due/due-rule.ts';
export { dueRules } from './due/due-rules.query.ts';
export type { DueRuleRow } from './due/due-rules.query.ts';
export { dueTimers } from './due/due-timers.ts';
export { followTheCalendar } from './due/follow-the-calendar.ts';
export { momentOf } from './due/moment.ts';
export type { Moment } from './due/moment.ts';
export { setDueRule } from './due/set-due-rule.ts';
export type { SetDueRule } from './due/set-due-rule.ts';

export type { BusEvent, Consumer, ReactionContext } from './events/bus.ts';

export { DiskFileStore } from './files/file-store.ts';
export type { FileStore } from './files/file-store.ts';
export { receiveFile } from './files/receive-file.ts';
export type { LookAtUpload, Received, SniffedUpload, StoredFile, Upload } from './files/receive-file.ts';
export { fileById, serviceFiles } from './files/service-files.ts';
export type { MayReadFile, ServiceFiles } from './files/service-files.ts';

export { canonicalJson, contentHash, sha256 } from './ids/canonical-json.ts';
export { connection, decodeCursor, encodeCursor } from './ids/connection.ts';
export type { Connection } from './ids/connection.ts';
export { fromGlobalId, globalId, idOf, isUuid, newId, NO_ID } from './ids/ids.ts';
export { newShortId, permalinkOf, SHORT_ID, shortIdIn, slugOf } from './ids/permalink.ts';

export { migrateAll } from './migrate.ts';
export type { MigrateOptions, MigrationClass } from './migrate.ts';

export { KIT_REFUSALS } from './refusals/kit-refusals.ts';
export { defineRefusals, refusalText } from './refusals/refusals.ts';
export type { RefusalList, RefusalText } from './refusals/refusals.ts';

export { createContext, loaderOf } from './runtime/context.ts';
export type { Context } from './runtime/context.ts';
export { rolePassword, serviceRole, serviceUrl } from './runtime/database.ts';
export { Listener } from './runtime/listener.ts';
export { quietLog } from './runtime/log.ts';
export type { Log } from './runtime/log.ts';
export { assembleService } from './runtime/service.ts';
export type { Service, ServiceDefinition, ServiceOptions, ServiceParts } from './runtime/service.ts';
export { ServiceRuntime } from './runtime/service-runtime.ts';
export type { PreparedQuery, RuntimeOptions } from './runtime/service-runtime.ts';

export { buildSubgraph } from './subgraph/build-subgraph.ts';
export type { FindEntity, SubgraphParts } from './subgraph/build-subgraph.ts';
export { AuditEntryConnection, AuditEntryView } from './subgraph/audit-trail.view.ts';
export { DueSpan, presentSpan, SpanWhy } from './subgraph/due.view.ts';
export { EncodingFindingView } from './subgraph/encoding.view.ts';
export {
  FieldReference,
  PersonReference,
  SectionReference,
  UnitReference,
} from './subgraph/references.view.ts';
export { Action, Node, PageInfo, Refusal } from './subgraph/shared.view.ts';

export { fireNext } from './timers/fire-timers.ts';
export type { TimerContext, TimerHandler } from './timers/fire-timers.ts';
export { cancelTimer, setTimer } from './timers/timer.ts';
export type { Timer, TimerSetting } from './timers/timer.ts';
export { actionName, roleName } from './workflow/act-names.ts';
export { amendText } from './workflow/amend.ts';
export type { AmendedText } from './workflow/amend.ts';
export { correctionNoteRefusals, supersede, uncorrectable } from './workflow/correction.ts';
export { EditionState } from './workflow/edition-state.view.ts';
export { editorialActions } from './workflow/editorial-actions.ts';
export { editorialCommands } from './workflow/editorial.commands.ts';
export type {
  EditorialAdapter,
  EditorialCommands,
  EditorialSubject,
  ServedStep,
  TakenStep,
  StepTaken,
} from './workflow/editorial.commands.ts';
export { PART_NAMES, STATE_NAMES } from './workflow/editorial.names.ts';
export { EDITORIAL_POLICY, partInTheWay, refusalsOf, scopeOf } from './workflow/editorial.policy.ts';
export type { EditorialAct, EditorialItem, SigningPart } from './workflow/editorial.policy.ts';
export { takePart, takeStep } from './workflow/take-step.ts';
export { EDITORIAL_STATES, targetsOf, TRANSITIONS } from './workflow/editorial.transitions.ts';
export type { EditorialState, EditorialStep, SubmissionMode } from './workflow/editorial.transitions.ts';
export { presentStep } from './workflow/present-step.ts';
export { reviewSteps } from './workflow/review-steps.query.ts';
export type { StepRow } from './workflow/review-steps.query.ts';
export { hasLapsed, SIGN_OFFS } from './workflow/sign-offs.ts';
export { RETURN_REASONS } from './workflow/step-input.ts';
export type { StepInput } from './workflow/step-input.ts';
export { StepView } from './workflow/step.view.ts';
