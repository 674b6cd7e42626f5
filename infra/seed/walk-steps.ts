import { refusalText, runCommand } from '@portal/kit';
import type {
  Actor,
  EditorialCommands,
  EditorialState,
  Refusal,
  ServedStep,
  ServiceRuntime,
} from '@portal/kit';
import type { Refused } from './news/take-in.ts';

/** The named sample people that an import acts as (D28). */
export interface ImportPeople {
  author: Actor;
  unitHead: Actor;
  secretariat: Actor;
  deputy: Actor;
  chief: Actor;
  posting: Actor;
}

/** The end of an import, or the state in which a text of the sample is to wait. */
export type Until = 'submitted' | 'published' | EditorialState;

/** The next step from each state and who takes it: the way of Điều 15, and nobody twice (D5). */
const WAY: Partial<Record<EditorialState, [ServedStep, keyof ImportPeople]>> = {
  DRAFT: ['submit', 'author'],
  UNIT_APPROVAL: ['unitApprove', 'unitHead'],
  SUBMITTED: ['accept', 'secretariat'],
  COMPILING: ['compile', 'secretariat'],
  VERIFYING: ['verify', 'deputy'],
  APPROVING: ['approve', 'chief'],
  APPROVED: ['post', 'posting'],
};

export interface Standing {
  id: string;
  state: EditorialState;
  version: number;
}

export interface Walk<Subject> {
  runtime: ServiceRuntime;
  people: ImportPeople;
  steps: EditorialCommands<Subject>;
  until: Until;
}

/** Takes an item from where it stands to where the import ends; says which act was refused, and why. */
export async function walkSteps<Subject>(
  { runtime, people, steps, until }: Walk<Subject>,
  sourceKey: string,
  from: Standing,
): Promise<Refused | null> {
  const standing = { ...from };
  for (;;) {
    const [step, walker] = WAY[standing.state] ?? [];
    if (!step || !walker || standing.state === (until === 'submitted' ? 'SUBMITTED' : until)) return null;
    const { value, refusals } = await runCommand(runtime, people[walker], steps[step], {
      id: standing.id,
      expectedVersion: standing.version,
      declaration: true,
    });
    if (value === null) return { sourceKey, act: steps[step].name, reasons: told(runtime, refusals) };
    Object.assign(standing, { state: value.state, version: value.version });
  }
}

export const isAtItsEnd = ({ state }: Standing, until: Until): boolean =>
  !WAY[state] || (until === 'submitted' && state !== 'DRAFT' && state !== 'UNIT_APPROVAL');

export const told = ({ refusals: list }: ServiceRuntime, refusals: readonly Refusal[]): string[] =>
  refusals.map((refusal) => refusalText(list, refusal, 'vi'));
