import type { Context } from '@portal/kit';
import { authorityKey } from '../authorities/authority-key.ts';
import { issuerWarnings } from '../authorities/issuer-warnings.ts';
import type { LegalContent } from '../documents/legal-content.ts';
import { loadersOf } from '../loaders.ts';
import { warningsOf } from './warnings.ts';

/** All that the drafter should look at, from the text alone and from the register of authorities; none of it blocks. */
export async function drafterWarnings(context: Context, content: LegalContent): Promise<string[]> {
  const { language } = context.actor;
  const called = loadersOf(context).authoritiesCalled;
  const known = await Promise.all(content.issuers.map((issuer) => called.load(authorityKey(issuer))));
  return [...warningsOf(content, language), ...issuerWarnings(content, known.flat(), language)];
}
