import { draftEdition, steps, takenIn } from '@portal/content';
import { runCommand } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { isAtItsEnd, told, walkSteps } from '../walk-steps.ts';
import type { ImportPeople, Standing, Until } from '../walk-steps.ts';
import type { ImportedArticle } from './news-articles.ts';
import type { Refused, TakeIn } from './take-in.ts';

/** Takes articles through the commands as people would; one that is there already goes on from where it stands. */
export function walkArticle(
  runtime: ServiceRuntime,
  people: ImportPeople,
  unitId: string,
  until: Until,
): TakeIn<ImportedArticle> {
  async function drafted(article: ImportedArticle): Promise<Standing | Refused> {
    const { sourceKey, kind, ...content } = article;
    const { value, refusals } = await runCommand(runtime, people.author, draftEdition, {
      ...{ sourceKey, kind, unitId },
      // What is collected is the unit's supply; what is official is sent as such.
      mode: article.origin === 'COLLECTED' ? 'INDIVIDUAL' : 'ON_BEHALF_OF_UNIT',
      content: { ...content, attachments: [] },
    });
    if (value === null) return { sourceKey, act: 'draftEdition', reasons: told(runtime, refusals) };
    return { id: value.editionId, state: 'DRAFT', version: value.version };
  }

  return async (article) => {
    const [there] = await takenIn(runtime, [article.sourceKey]);
    const standing: Standing | Refused = there
      ? { id: there.edition_id, state: there.state, version: there.lock_version }
      : await drafted(article);
    if ('reasons' in standing) return standing;
    if (there && isAtItsEnd(standing, until)) return 'unchanged';
    const walk = { runtime, people, steps, until };
    return (await walkSteps(walk, article.sourceKey, standing)) ?? (there ? 'finished' : 'added');
  };
}
