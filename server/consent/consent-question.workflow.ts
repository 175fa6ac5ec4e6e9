import { event, notTheSamePerson, workflow, type Step } from '../workflow/workflow.ts';
import { ConsentQuestion, ConsentQuestionStatus as S } from './consent-question.entity.ts';
import { ConsentRecord, ConsentStatus } from './consent-record.entity.ts';

type Question = Step<ConsentQuestion, unknown>;

/** The edition before goes out of use, and each yes that rests on it is asked anew (§4.6). Past the reach of whoever approves: a manager meets nobody. */
async function followOn({ context, em, record, now, today }: Question): Promise<void> {
  const before = await em.findOne(
    ConsentQuestion,
    { code: record.code, status: S.IN_USE },
    { filters: false },
  );
  if (!before) return;
  await context.beyondReach(em, async () => {
    Object.assign(before, { status: S.RETIRED, retiredOn: record.askedSince ?? today });
    const resting = { question: before.id, status: ConsentStatus.GRANTED };
    for (const consent of await em.find(ConsentRecord, resting, { filters: false }))
      Object.assign(consent, { status: ConsentStatus.SUPERSEDED, supersededAt: now });
  });
}

/** The life of one edition of a question: drafted by one person, brought into use by another. */
export const consentQuestionWorkflow = workflow(ConsentQuestion, {
  approve: event<ConsentQuestion, object>({
    about:
      'Brings the wording into use; the edition before is retired, and whoever agreed to it is asked anew (§4.6).',
    from: [S.DRAFT],
    to: S.IN_USE,
    separation: [notTheSamePerson(({ proposedBy }) => [proposedBy])],
    effect: async step => {
      await followOn(step);
      const inUseSince = step.record.askedSince ?? step.today;
      Object.assign(step.record, { approvedBy: step.viewer.id, inUseSince });
    },
  }),
  discard: event<ConsentQuestion, object>({
    about: 'Drops a draft; it was never asked.',
    from: [S.DRAFT],
    to: S.RETIRED,
    effect: ({ record, today }) => {
      record.retiredOn = today;
    },
  }),
  retire: event<ConsentQuestion, object>({
    about: 'The question is asked no longer; what was agreed stands until it is withdrawn or runs out.',
    from: [S.IN_USE],
    to: S.RETIRED,
    effect: ({ record, today }) => {
      record.retiredOn = today;
    },
  }),
});
