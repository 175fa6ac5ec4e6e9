import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { event } from '../workflow/workflow.ts';
import { partsOf } from './contract-parts.ts';
import { notInPast } from '../crud/input-dates.ts';
import { ContractStatus as S, type ProcessorContract } from './processor-contract.entity.ts';
import { certificatesReceived, termPassed } from './processor-contract.guards.ts';
import { NoticeInput } from './processor-contract.inputs.ts';

const CERTIFICATE_DAYS = 30;

/** Ends the contract, and its transfers, on the last day of its term; certificates are due 30 days later (§4.4). Timers use it too. */
export async function endOnTerm(
  em: SqlEntityManager,
  record: ProcessorContract,
  lastDay: string,
): Promise<void> {
  record.endedOn = lastDay;
  record.certificateDueBy = addDays(lastDay, CERTIFICATE_DAYS);
  for (const transfer of await partsOf(em, Transfer, record.id)) transfer.endedOn ??= lastDay;
}

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
    from: [S.NOTICE],
    to: S.ENDED,
    guards: [termPassed],
    effect: ({ em, record }) => endOnTerm(em, record, record.endsOn!),
  }),
  offboard: event<ProcessorContract, object>({
    about: 'Closes the contract once every certificate of return or deletion is here (PC-17).',
    from: [S.ENDED],
    to: S.OFFBOARDED,
    guards: [certificatesReceived],
  }),
};
