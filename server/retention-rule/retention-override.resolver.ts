import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Deadline, deadline, soonest } from '../crud/deadline.ts';
import { notInPast } from '../crud/input-dates.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import {
  OverrideBasis,
  OverrideStatus,
  RetentionOverride,
  RetentionOverrideFields,
} from './retention-override.entity.ts';
import { retentionOverrideWorkflow, reviewedInTime } from './retention-override.workflow.ts';
import { RetentionRule } from './retention-rule.entity.ts';
import { given } from '../crud/given.ts';

/** Overrides of the ceiling (§3.1, S88): proposed by one person, in force when two have approved. */
@Resolver(() => RetentionOverride)
export class RetentionOverrideResolver extends crudOf(
  RetentionOverride,
  RetentionOverrideFields,
  'retentionOverrides',
  {
    creating: async (context, em, input) => {
      const today = context.app.clock.today();
      reviewedInTime(input.reviewAt, today);
      notInPast({ endsOn: input.endsOn }, today);
      founded(input);
      const rule = await em.findOne(RetentionRule, { id: input.rule });
      if (!rule) throw new Refusal('INVALID_INPUT', { fields: { rule: 'is not a rule of the schedule' } });
      return { status: OverrideStatus.PROPOSED, proposer: context.signedIn().id, ruleCode: rule.code };
    },
    updating: (context, _em, override, input) => {
      const today = context.app.clock.today();
      reviewedInTime(input.reviewAt, today);
      notInPast({ endsOn: input.endsOn }, today);
      founded({ ...override, ...given(input) });
      // What was approved is what stood there: a changed proposal is approved anew, and who changed it proposes it (SD-08).
      Object.assign(override, { proposer: context.signedIn().id, approvedByDpo: null, approvedAt: null });
    },
  },
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'When it is looked at again or ends.' })
  deadline(
    @Root() { status, reviewAt, endsOn }: RetentionOverride,
    @Ctx() context: Context,
  ): Deadline | null {
    if (status !== OverrideStatus.APPROVED) return null;
    const today = context.app.clock.today();
    return soonest([
      deadline('OVERRIDE_REVIEW', reviewAt, today, { review: true }),
      endsOn ? deadline('OVERRIDE_END', endsOn, today, { review: true }) : null,
    ]);
  }
}

/** A contract that obliges us is named with the commissioner and the clause (§3.1). */
function founded({ basis, commissioner, clause }: Partial<RetentionOverride>): void {
  if (basis !== OverrideBasis.CONTRACT) return;
  const fields = {
    ...(!commissioner && { commissioner: 'is needed for a contract' }),
    ...(!clause && { clause: 'is needed for a contract' }),
  };
  if (Object.keys(fields).length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

/** The events of an override, one mutation each. */
@Resolver(() => RetentionOverride)
export class RetentionOverrideEvents extends eventsOf(retentionOverrideWorkflow) {}
