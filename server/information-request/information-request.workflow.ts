import { ContactMethod } from '../../schema/contact-method.ts';
import { londonDate } from '../clock/calendar.ts';
import { Choice, Instant, Narrative } from '../crud/columns.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { Refusal } from '../errors.ts';
import { event, workflow, type Guard } from '../workflow/workflow.ts';
import { InformationRequest, InformationRequestStatus as S } from './information-request.entity.ts';

abstract class AnswerInput {
  @Narrative({ about: 'What we tell them.' })
  answer!: string;

  @Instant({ about: 'When it was sent or said; not in the future, and not before the question came.' })
  answeredAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How it was sent.' })
  answerMethod!: ContactMethod;
}

abstract class WithdrawInput {
  @Narrative({ about: 'Why they no longer want an answer.', max: 2_000 })
  withdrawalReason!: string;
}

/** Days are compared: what is answered on the spot is often logged afterwards. */
const afterTheQuestion: Guard<InformationRequest, AnswerInput> = ({ record, input: { answeredAt }, now }) => {
  notInFuture({ answeredAt }, now);
  if (londonDate(answeredAt) < londonDate(record.receivedAt))
    throw new Refusal('INVALID_INPUT', { fields: { answeredAt: 'is before the question came' } });
  return null;
};

/** Somebody asked, and is answered or no longer wants to know (S87). */
export const informationRequestWorkflow = workflow(InformationRequest, {
  answer: event<InformationRequest, AnswerInput>({
    about: 'Records what the person was told, when and how.',
    from: [S.RECEIVED],
    to: S.ANSWERED,
    input: AnswerInput,
    checks: [afterTheQuestion],
    effect: ({ record, input: { answer, answeredAt, answerMethod }, viewer }) => {
      Object.assign(record, { answer, answeredAt, answerMethod, answeredBy: viewer.id });
    },
  }),
  withdraw: event<InformationRequest, WithdrawInput>({
    about: 'Records that the person no longer wants an answer.',
    from: [S.RECEIVED],
    to: S.WITHDRAWN,
    input: WithdrawInput,
    effect: ({ record, input: { withdrawalReason }, now }) => {
      Object.assign(record, { withdrawalReason, withdrawnAt: now });
    },
  }),
});
