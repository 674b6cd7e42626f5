import { dueRules, runCommand, setDueRule } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { DueRulePayload, DueRuleView, presentDueRule, SetDueRuleInput } from './due-rule.view.ts';

/** How long each step is given (Điều 14.1, 15): for everybody to know, for the editor-in-chief to set. */
@Resolver()
export class DueRulesResolver {
  @Query(() => [DueRuleView], {
    description: 'How long each step is given, general rules before those of a section.',
  })
  async dueRules(
    @Arg('history', () => Boolean, {
      defaultValue: false,
      description: 'Whether rules that held before are told too.',
    })
    history: boolean,
    @Ctx() { runtime, actor }: Context,
  ): Promise<DueRuleView[]> {
    return (await dueRules(runtime, { history })).map((row) => presentDueRule(row, actor.language));
  }

  @Query(() => Boolean, {
    description: 'Whether whoever asks may set how long a step is given in all sections.',
  })
  async maySetDueRules(@Ctx() { authority }: Context): Promise<boolean> {
    return (await authority.may('ASSIGN', { section: null })) !== null;
  }

  @Mutation(() => DueRulePayload, { description: 'Sets how long a step is given from now on (Điều 14.1).' })
  async setDueRule(
    @Arg('input', () => SetDueRuleInput, { description: 'What is to be done.' })
    { section, ...input }: SetDueRuleInput,
    @Ctx() { runtime, actor }: Context,
  ): Promise<DueRulePayload> {
    const asked = { ...input, section: section ?? null };
    const { value, refusals } = await runCommand(runtime, actor, setDueRule, asked);
    const rules = value ? await dueRules(runtime, { history: false }) : [];
    const row = rules.find(({ id }) => id === value?.ruleId);
    return Object.assign(new DueRulePayload(), {
      dueRule: row ? presentDueRule(row, actor.language) : null,
      refusals,
    });
  }
}
