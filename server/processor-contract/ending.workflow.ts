import { event } from '../workflow/workflow.ts';
import { notInPast } from './input-dates.ts';
import { ContractStatus as S, type ProcessorContract } from './processor-contract.entity.ts';
import { certificatesReceived, termPassed } from './processor-contract.guards.ts';
import { NoticeInput } from './processor-contract.inputs.ts';

/** The end of a contract, and of the processor's hold on the data (§4.4, PC-17). */
export const ending = {
  giveNotice: event<ProcessorContract, NoticeInput>({
    about: 'Gives notice to end the contract on a day.',
    from: [S.ACTIVE, S.REVIEW_DUE, S.REMEDIATION, S.SUSPENDED],
    to: S.NOTICE,
    input: NoticeInput,
    checks: [
      ({ input, today }) => {
        notInPast({ endsOn: input.endsOn }, today);
        return null;
      },
    ],
    effect: ({ record, input, today }) => {
      record.noticeGivenOn = today;
      record.endsOn = input.endsOn;
      record.closingReason = input.reason;
    },
  }),
  end: event<ProcessorContract, object>({
    about:
      'The last day has come: no more data go to the processor, and return or deletion is due within 30 days.',
    from: [S.NOTICE, S.ACTIVE, S.REVIEW_DUE, S.REMEDIATION, S.SUSPENDED],
    to: S.ENDED,
    guards: [termPassed],
    effect: ({ record }) => {
      record.endedOn = record.endsOn;
    },
  }),
  offboard: event<ProcessorContract, object>({
    about: 'Closes the contract once every certificate of return or deletion is here (PC-17).',
    from: [S.ENDED],
    to: S.OFFBOARDED,
    guards: [certificatesReceived],
  }),
};
