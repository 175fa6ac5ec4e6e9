import { Choice, Narrative } from '../crud/columns.ts';
import { IntakeKind } from '../intake/intake.entity.ts';
import { logged } from '../intake/log-intake.ts';
import { User } from '../user/user.entity.ts';
import { event, notTheSamePerson, workflow, type Step } from '../workflow/workflow.ts';
import { BreakGlassGrant, BreakGlassReview, BreakGlassStatus as S } from './break-glass.entity.ts';

/** What somebody else found. */
export class ReviewBreakGlassInput {
  @Choice(BreakGlassReview, 'BreakGlassReview', { about: 'Whether it was justified.' })
  review!: BreakGlassReview;

  @Narrative({ about: 'What was looked at, and what was found.', max: 2_000 })
  reviewNote!: string;
}

/** Reading without need is a personal data breach (§4.11); whoever read does not deal with it (SD-06). */
async function logBreach({ em, record, viewer, now, today }: Step<BreakGlassGrant, unknown>): Promise<void> {
  const user = await em.findOneOrFail(User, { id: record.user }, { filters: false });
  const { reference } = await logged(em, today, {
    kind: IntakeKind.BREACH,
    receivedAt: now,
    personName: viewer.name,
    details: `A client’s record was opened in an emergency (${record.reference}), and that was found unjustified.`,
    owner: viewer.id,
    loggedBy: viewer.id,
    barred: [user.personId],
  });
  record.breachReference = reference;
}

/** Broken, over, looked at (§4.11). */
export const breakGlassGrantWorkflow = workflow(BreakGlassGrant, {
  review: event<BreakGlassGrant, ReviewBreakGlassInput>({
    about: 'Says whether breaking the glass was justified; of one that is still open it ends it.',
    from: [S.REQUESTED, S.EXPIRED],
    to: S.REVIEWED,
    input: ReviewBreakGlassInput,
    separation: [notTheSamePerson(({ user }) => [user])],
    effect: async step => {
      const { record, input, viewer, now } = step;
      Object.assign(record, { ...input, reviewer: viewer.id, reviewedAt: now });
      if (record.expiresAt > now) record.expiresAt = now;
      if (input.review === BreakGlassReview.UNJUSTIFIED) await logBreach(step);
    },
  }),
});
