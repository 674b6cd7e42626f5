import { runCommand } from '@portal/kit';
import type { Context } from '@portal/kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { presentQuotaRule, QuotaRulePayload, QuotaRuleView, SetQuotaRuleInput } from './quota-rule.view.ts';
import { quotaRules } from './quota-rules.query.ts';
import { setQuotaRule } from './set-quota-rule.ts';

/** How much a unit owes in a month (Điều 10.3): for everybody to know, for the office to record (Điều 18.1). */
@Resolver()
export class QuotaRulesResolver {
  @Query(() => [QuotaRuleView], {
    description: 'Every decision on the quota, the latest month first; not paged, for they are few.',
  })
  async quotaRules(@Ctx() { runtime }: Context): Promise<QuotaRuleView[]> {
    return (await quotaRules(runtime)).map(presentQuotaRule);
  }

  @Query(() => Boolean, { description: 'Whether whoever asks may record a decision on the quota.' })
  async maySetQuotaRule(@Ctx() { authority }: Context): Promise<boolean> {
    return (await authority.may('MANAGE_QUOTA', {})) !== null;
  }

  @Mutation(() => QuotaRulePayload, {
    description: 'Records how many items each unit owes, from a month on that has not begun (Điều 10.3).',
  })
  async setQuotaRule(
    @Arg('input', () => SetQuotaRuleInput, { description: 'What is to be done.' }) input: SetQuotaRuleInput,
    @Ctx() { runtime, actor }: Context,
  ): Promise<QuotaRulePayload> {
    const { value, refusals } = await runCommand(runtime, actor, setQuotaRule, input);
    const row = value && (await quotaRules(runtime)).find(({ id }) => id === value.ruleId);
    return Object.assign(new QuotaRulePayload(), { quotaRule: row ? presentQuotaRule(row) : null, refusals });
  }
}
