import { clientToWrite } from '../access/client-to-write.ts';
import { questionsDue } from '../clock/referral.ts';
import { ConsentCollector, ConsentGiver, ConsentHow } from '../consent/consent-record.entity.ts';
import { Choice, Instant, Narrative, Text } from '../crud/columns.ts';
import { event, workflow, type Guard, type Step } from '../workflow/workflow.ts';
import { AgencyConsentLiaison, LiaisonStatus as S } from './agency-liaison.entity.ts';
import { answersFor, bothAnswered } from './answers.ts';
import { askAgency } from './open-liaison.ts';
import { recordAnswers } from './record-answers.ts';
import { isOver, Referral } from './referral.entity.ts';
import { QuestionAnswer } from './referral.vocabulary.ts';

/** What the agency collected, and what shows it. */
export class RecordReplyInput {
  @Choice(QuestionAnswer, 'QuestionAnswer', {
    about: 'What the person said to Q1, sharing in the consortium.',
  })
  q1!: QuestionAnswer;

  @Choice(QuestionAnswer, 'QuestionAnswer', {
    about: 'What the person said to Q2, storage for care records and reporting.',
  })
  q2!: QuestionAnswer;

  @Instant({ about: 'When the person said so to the agency.' })
  givenAt!: Date;

  @Choice(ConsentGiver, 'ConsentGiver', { about: 'Who answered.', default: ConsentGiver.SELF })
  giverKind: ConsentGiver = ConsentGiver.SELF;

  @Text({ about: 'Name of whoever answered for the person.', optional: true })
  giverName: string | null = null;

  @Text({ about: 'By what authority, and where that was seen.', optional: true, max: 500 })
  authority: string | null = null;

  @Narrative({
    about: 'What shows the answers: the form or message of the agency, and where it is.',
    max: 1_000,
  })
  evidence!: string;

  @Narrative({ about: 'What else the agency answered.', optional: true, max: 2_000 })
  response: string | null = null;
}

/** Why nobody waits for the agency any more. */
export class ContactDirectlyInput {
  @Narrative({ about: 'Why the client is asked directly.', max: 2_000 })
  response!: string;
}

type Liaison<I> = Step<AgencyConsentLiaison, I>;

/** The referral that waits. Unscoped: whoever meets the liaison meets it. */
function referralOf({ em, record }: Liaison<unknown>): Promise<Referral> {
  return em.findOneOrFail(Referral, { id: record.referral }, { filters: false });
}

/** Nobody asks about what is answered, or of a referral that is over. */
const aQuestionIsOpen: Guard<AgencyConsentLiaison> = async step => {
  const referral = await referralOf(step);
  const isOpen = !isOver(referral) && !bothAnswered(await answersFor(step.em, referral, step.today));
  return isOpen ? null : { code: 'INVALID_TRANSITION', missing: ['NOTHING_OPEN'] };
};

async function recordReply(step: Liaison<RecordReplyInput>): Promise<void> {
  const { context, em, record, input, viewer, now } = step;
  const { q1, q2, givenAt, giverKind, giverName, authority, evidence } = input;
  const client = await clientToWrite(context, em, record.client);
  await recordAnswers(context, em, client, {
    q1,
    q2,
    givenAt,
    giverKind: giverKind ?? ConsentGiver.SELF,
    giverName: giverName ?? null,
    authority: authority ?? null,
    evidence,
    how: ConsentHow.AGENCY,
    collectedBy: ConsentCollector.AGENCY,
  });
  Object.assign(record, { evidence, response: input.response ?? null, endedAt: now, endedBy: viewer.id });
}

/** How an agency is asked for the two answers (S5). */
export const agencyLiaisonWorkflow = workflow(AgencyConsentLiaison, {
  request: event<AgencyConsentLiaison, object>({
    about: 'Asks the agency after all; it is chased after 5 and 10 working days.',
    from: [S.NOT_REQUIRED],
    to: S.REQUESTED,
    guards: [aQuestionIsOpen],
    effect: async step => {
      const { em, record, now, today } = step;
      await askAgency(em, record, await referralOf(step), { now, today });
    },
  }),
  recordReply: event<AgencyConsentLiaison, RecordReplyInput>({
    about:
      'Records the answers that the agency collected and what shows them; they become the client’s records.',
    from: [S.REQUESTED, S.NO_REPLY, S.DIRECT_CONTACT],
    to: ({ input: { q1, q2 } }) =>
      q1 === QuestionAnswer.YES && q2 === QuestionAnswer.YES ? S.CONFIRMED : S.REFUSED,
    input: RecordReplyInput,
    effect: recordReply,
  }),
  contactDirectly: event<AgencyConsentLiaison, ContactDirectlyInput>({
    about: 'The agency is not waited for: the client is asked within 5 working days.',
    from: [S.REQUESTED, S.NO_REPLY],
    to: S.DIRECT_CONTACT,
    input: ContactDirectlyInput,
    effect: async step => {
      const { record, input, viewer, now, today } = step;
      Object.assign(record, { response: input.response, endedAt: now, endedBy: viewer.id });
      (await referralOf(step)).questionsDueOn = questionsDue(today);
    },
  }),
});
