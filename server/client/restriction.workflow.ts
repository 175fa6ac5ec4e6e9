import { londonDate } from '../clock/calendar.ts';
import { Instant, Narrative } from '../crud/columns.ts';
import { Refusal } from '../errors.ts';
import { event, workflow, type Step } from '../workflow/workflow.ts';
import { release } from './restrict.ts';
import { Restriction, RestrictionStatus as S } from './restriction.entity.ts';

/** What is said when a restriction ends. */
export class LiftRestrictionInput {
  @Instant({ about: 'When the person was told that it will be lifted (L-11); before it is (Art 18(3)).' })
  liftNoticeSentAt!: Date;

  @Narrative({ about: 'Why it is lifted.', max: 2_000 })
  reason!: string;
}

/** §2.6 `liftNoticeSentAt < liftedAt`. */
function toldBefore({ record, input, now }: Step<Restriction, LiftRestrictionInput>): null {
  const told = input.liftNoticeSentAt;
  const wrong =
    told >= now
      ? 'comes before the restriction is lifted: the person is told first'
      : londonDate(told) < record.startsOn && 'is before the restriction';
  if (wrong) throw new Refusal('INVALID_INPUT', { fields: { liftNoticeSentAt: wrong } });
  return null;
}

/** How a restriction ends. */
export const restrictionWorkflow = workflow(Restriction, {
  lift: event<Restriction, LiftRestrictionInput>({
    about: 'Lifts the restriction; the person has been told before (Art 18(3)).',
    from: [S.IN_FORCE],
    to: S.LIFTED,
    input: LiftRestrictionInput,
    checks: [toldBefore],
    effect: async ({ context, em, record, input, viewer, now }) => {
      const { liftNoticeSentAt, reason } = input;
      Object.assign(record, { liftNoticeSentAt, liftReason: reason, liftedAt: now, liftedBy: viewer.id });
      await release(context, em, record);
    },
  }),
});
