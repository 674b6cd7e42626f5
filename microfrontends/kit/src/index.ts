export { MEMBER_LIST, MEMBER_PART } from './assignments/member-list.ts';
export { Contacts } from './directory/contacts.tsx';
export { Reckoning } from './due/reckoning.tsx';
export { NewEdition } from './editor/new-edition.tsx';
export { EnterButton, INTAKE_PART } from './intake/intake-parts.tsx';
export { useInbox, useInboxChanges, useReadAnew, useInboxStream } from './inbox/use-inbox.ts';
export type { Signal } from './inbox/use-inbox.ts';
export { askAnew, forgetEverything } from './platform/client.ts';
export { ago, dateTime, fromLocalInput, toLocalInput } from './platform/dates.ts';
export { chooseLanguage, useLanguage, useWords } from './platform/language.ts';
export type { Language } from './platform/language.ts';
export { microfrontend } from './platform/microfrontend.tsx';
export type { DeskProps } from './platform/microfrontend.tsx';
export { NotLoaded } from './platform/not-loaded.tsx';
export { calledBy, writtenDay } from './legal/called.ts';
export { LEGAL_PART, LEGAL_RECORD, legalList } from './legal/legal-parts.tsx';
export { NewRecord } from './legal/new-record.tsx';
export { Proposal } from './legal/proposal.tsx';
export { RecordPage } from './legal/record-page.tsx';
export { OwnRecords, RecordsAwaiting } from './legal/record-queue.tsx';
export { goTo, usePath, usePlace } from './platform/path.ts';
export { Providers } from './platform/providers.tsx';
export { Refusals } from './platform/refusals.tsx';
export {
  askSession,
  isSignedIn,
  leave,
  setPasswordByLink,
  signIn,
  signOut,
  useSession,
} from './platform/session.ts';
export type { SessionState, WrittenRefusal } from './platform/session.ts';
export { say, Toasts } from './platform/toasts.tsx';
export { monthsLater, thisMonth, written } from './quota/month.ts';
export { QuotaBar } from './quota/quota-bar.tsx';
export { REQUEST_PART, REQUESTS_MADE, RequestsOwed } from './requests/request-parts.tsx';
export { DeskPage } from './queue/desk-page.tsx';
export { pagesDesk } from './queue/pages-desk.tsx';
export type { DeskPages } from './queue/pages-desk.tsx';
export { queuesDesk } from './queue/queues-desk.tsx';
export { DeskQueue, OwnQueue, PublishedQueue } from './queue/queues.tsx';
export { RecordsToReview } from './reviews/records-to-review.tsx';
export { WORDS } from './words/words.ts';
