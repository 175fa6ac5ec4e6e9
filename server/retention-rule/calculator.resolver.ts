import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { retention } from '../clock/retention.ts';
import { RULE_VERSION } from '../clock/rule-version.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { standingHolds } from '../hold/standing-holds.ts';
import { appliedRules } from './applied-rules.ts';
import { RetentionAnswer, WhenMayThisGoInput, type RetentionStepView } from './calculator.types.ts';
import { ceilingMonths } from './ceiling.ts';
import { RetentionRule } from './retention-rule.entity.ts';

/** "When may this go?": the date of a record by the schedule as it stands, with each step (§3.1, §3.2). */
@Resolver()
export class CalculatorResolver {
  @Query(() => RetentionAnswer, {
    description: 'When a record may be disposed of, and how that date came about; nothing is stored.',
  })
  async whenMayThisGo(
    @Arg('input', () => WhenMayThisGoInput) input: WhenMayThisGoInput,
    @Ctx() context: Context,
  ): Promise<RetentionAnswer> {
    if (!context.ability.can('read', RetentionRule.name)) throw new Refusal('FORBIDDEN');
    const em = await context.reader();
    const today = context.app.clock.today();
    const asOf = input.asOf ?? today;
    const { rules, ceilingAccepted } = await appliedRules(em, input, today);
    const { holdFrom, holdReleasedOn } = input;
    if (holdReleasedOn && (!holdFrom || holdReleasedOn < holdFrom)) {
      throw new Refusal('INVALID_INPUT', { fields: { holdReleasedOn: 'is before the hold began' } });
    }
    const answer = retention({
      rules,
      dateOfBirth: input.dateOfBirth ?? null,
      dateOfDeath: input.dateOfDeath ?? null,
      followedRetainUntil: input.followedRetainUntil ?? null,
      ceilingMonths: await ceilingMonths(em),
      holds: [
        ...(holdFrom ? [{ from: holdFrom, releasedOn: holdReleasedOn ?? null }] : []),
        ...(await standingHolds(em, input.rules)),
      ],
      operational: input.operational,
      openAccessRequest: input.openAccessRequest,
      ceilingAccepted,
      asOf,
    });
    return { ...answer, steps: [...answer.steps] as RetentionStepView[], asOf, ruleVersion: RULE_VERSION };
  }
}
