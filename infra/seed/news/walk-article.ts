import { draftEdition, steps, takenIn } from '@portal/content';
import { refusalText, runCommand } from '@portal/kit';
import type { Actor, EditorialState, Refusal, ServedStep, ServiceRuntime } from '@portal/kit';
import type { ImportedArticle } from './news-articles.ts';
import type { Refused, TakeIn } from './take-in.ts';

/** The named sample people that an import acts as (D28). */
export interface ImportPeople {
  author: Actor;
  unitHead: Actor;
  secretariat: Actor;
  deputy: Actor;
  chief: Actor;
  posting: Actor;
}

export type Until = 'submitted' | 'published';

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

interface Standing {
  id: string;
  state: EditorialState;
  version: number;
}

/** Takes articles through the commands as people would; one that is there already goes on from where it stands. */
export function walkArticle(
  runtime: ServiceRuntime,
  people: ImportPeople,
  unitId: string,
  until: Until,
): TakeIn {
  const told = (refusals: Refusal[]) =>
    refusals.map((refusal) => refusalText(runtime.refusals, refusal, 'vi'));

  async function drafted(article: ImportedArticle): Promise<Standing | Refused> {
    const { sourceKey, kind, ...content } = article;
    const { value, refusals } = await runCommand(runtime, people.author, draftEdition, {
      ...{ sourceKey, kind, unitId },
      // What is collected is the unit's supply; what is official is sent as such.
      mode: article.origin === 'COLLECTED' ? 'INDIVIDUAL' : 'ON_BEHALF_OF_UNIT',
      content: { ...content, attachments: [] },
    });
    if (value === null) return { sourceKey, act: 'draftEdition', reasons: told(refusals) };
    return { id: value.editionId, state: 'DRAFT', version: value.version };
  }

  async function walked(sourceKey: string, from: Standing): Promise<Refused | null> {
    const standing = { ...from };
    for (;;) {
      const [step, walker] = WAY[standing.state] ?? [];
      if (!step || !walker || (until === 'submitted' && standing.state === 'SUBMITTED')) return null;
      const { value, refusals } = await runCommand(runtime, people[walker], steps[step], {
        id: standing.id,
        expectedVersion: standing.version,
        declaration: true,
      });
      if (value === null) return { sourceKey, act: steps[step].name, reasons: told(refusals) };
      Object.assign(standing, { state: value.state, version: value.version });
    }
  }

  const isAtItsEnd = ({ state }: Standing) =>
    !WAY[state] || (until === 'submitted' && state !== 'DRAFT' && state !== 'UNIT_APPROVAL');

  return async (article) => {
    const [there] = await takenIn(runtime, [article.sourceKey]);
    const standing: Standing | Refused = there
      ? { id: there.edition_id, state: there.state, version: there.lock_version }
      : await drafted(article);
    if ('reasons' in standing) return standing;
    if (there && isAtItsEnd(standing)) return 'unchanged';
    return (await walked(article.sourceKey, standing)) ?? (there ? 'finished' : 'added');
  };
}
