import assert from 'node:assert/strict';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: { 'void-style': 'off', 'long-title': 'off' },
  }),
);

/** Nothing in a page is other than HTML asks for. */
export async function valid(html: string, about: string): Promise<void> {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, message, line }) => `${ruleId} (line ${line}): ${message}`),
  );
  assert.deepEqual(messages, [], about);
}
