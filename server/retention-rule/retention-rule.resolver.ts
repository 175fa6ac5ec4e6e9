import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { ceilingMonths } from './ceiling.ts';
import { overrideNeed } from './override-need.ts';
import { RetentionOverride } from './retention-override.entity.ts';
import {
  RetentionConfidence,
  RetentionRule,
  RetentionRuleFields,
  RetentionRuleStatus,
} from './retention-rule.entity.ts';
import { retentionRuleWorkflow } from './retention-rule.workflow.ts';
import { computable } from './rule-input.ts';
import { given } from '../crud/given.ts';

/** The retention schedule: what is written is a draft, and a draft is activated by somebody else. */
@Resolver(() => RetentionRule)
export class RetentionRuleResolver extends withChildren(
  RetentionRule,
  {
    overrides: {
      of: RetentionOverride,
      by: 'ruleCode',
      key: 'code',
      about: 'Overrides of this code, ended ones included.',
    },
    editions: {
      of: RetentionRule,
      by: 'code',
      key: 'code',
      about: 'All editions of this code, newest first.',
    },
  },
  crudOf(RetentionRule, RetentionRuleFields, 'retentionRules', {
    creating: async (context, em, input) => {
      await newCode(em, input.code);
      const rule = { ...new Draft(), ...given(input) } as RetentionRule;
      computable(rule);
      return {
        status: RetentionRuleStatus.DRAFT,
        needsOverride: overrideNeed(rule, await ceilingMonths(em)),
        confidence: [RetentionConfidence.DESIGN],
        proposedBy: context.signedIn().id,
      };
    },
    updating: async (context, em, rule, input) => {
      if (input.code !== undefined && input.code !== rule.code) await newCode(em, input.code);
      const after = { ...rule, ...given(input) } as RetentionRule;
      computable(after);
      rule.needsOverride = overrideNeed(after, await ceilingMonths(em));
      rule.proposedBy = context.signedIn().id;
    },
  }),
) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when somebody decides about a rule that is cut to the ceiling.',
  })
  deadline(@Root() { ceilingTaskDueOn }: RetentionRule, @Ctx() context: Context): Deadline | null {
    return ceilingTaskDueOn
      ? deadline('RETENTION_OVER_CEILING', ceilingTaskDueOn, context.app.clock.today())
      : null;
  }
}

/** The defaults of what a person may leave out. */
class Draft extends RetentionRuleFields {}

async function newCode(em: SqlEntityManager, code: string | undefined): Promise<void> {
  if (code && (await em.count(RetentionRule, { code }, { filters: false })) > 0) {
    throw new Refusal('INVALID_INPUT', { fields: { code: 'is in the schedule already: revise that rule' } });
  }
}

/** The events of a rule, one mutation each. */
@Resolver(() => RetentionRule)
export class RetentionRuleEvents extends eventsOf(retentionRuleWorkflow) {}
