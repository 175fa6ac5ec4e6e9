import { notInFuture } from '../crud/input-dates.ts';
import { Refusal } from '../errors.ts';
import { event } from '../workflow/workflow.ts';
import { endAgreement, unconfirmed } from './agreement-ending.ts';
import { AgreementStatus as S, type SharingAgreement } from './sharing-agreement.entity.ts';
import type { ReasonInput, ReturnConfirmationInput } from './sharing-agreement.inputs.ts';
import * as inputs from './sharing-agreement.inputs.ts';

/** The end of an agreement and of what the parties hold (§4.3, DSA-11). */
export const ending = {
  terminate: event<SharingAgreement, ReasonInput>({
    about:
      'Ends the agreement today; every party confirms within 30 days that it returned or deleted the data (§4.3).',
    from: [S.ACTIVE, S.UNDER_REVIEW, S.SUSPENDED],
    to: S.TERMINATED,
    input: inputs.ReasonInput,
    effect: async ({ em, record, input, today }) => {
      record.closingReason = input.reason;
      record.alerts = [];
      await endAgreement(em, record, today);
    },
  }),
  confirmReturn: event<SharingAgreement, ReturnConfirmationInput>({
    about: 'Records that a party has returned or deleted the data (§4.3).',
    from: [S.TERMINATED, S.EXPIRED],
    input: inputs.ReturnConfirmationInput,
    checks: [
      async ({ em, record, input, today }) => {
        notInFuture({ confirmedOn: input.confirmedOn }, today);
        const open = await unconfirmed(em, record.id);
        if (open.some(party => party.id === input.party)) return null;
        throw new Refusal('INVALID_INPUT', { fields: { party: 'has nothing to confirm' } });
      },
    ],
    effect: async ({ em, record, input }) => {
      const open = await unconfirmed(em, record.id);
      for (const party of open.filter(each => each.id === input.party)) {
        party.returnConfirmedOn = input.confirmedOn;
        party.returnStatement = input.statement;
      }
      if (open.length === 1) Object.assign(record, { confirmationsDueOn: null, alerts: [] });
    },
  }),
};
