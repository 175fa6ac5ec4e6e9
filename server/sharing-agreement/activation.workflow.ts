import { reviewDates } from '../clock/review.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { takenOnInTime } from '../organisation-profile/current-profile.ts';
import { event } from '../workflow/workflow.ts';
import { endSuperseded } from './agreement-ending.ts';
import { AgreementStatus as S, type SharingAgreement } from './sharing-agreement.entity.ts';
import { ACTIVATION } from './sharing-agreement.guards.ts';
import type {
  AgreementTakeOnInput,
  AttestationInput,
  DpiaInput,
  OptOutInput,
} from './sharing-agreement.inputs.ts';
import * as inputs from './sharing-agreement.inputs.ts';

/** Everything before data flow, and a running agreement that is looked at again. */
const ATTESTABLE = [
  S.DRAFT,
  S.DPO_REVIEW,
  S.CALDICOTT_REVIEW,
  S.APPROVAL,
  S.SIGNED,
  S.UNDER_REVIEW,
  S.SUSPENDED,
];

/** What the data protection officer decides and attests, and the day on which data begin to flow (§4.3). */
export const activation = {
  attest: event<SharingAgreement, AttestationInput>({
    about: 'Attests that the recipient is entitled to the data and will keep them secure (S81).',
    from: ATTESTABLE,
    input: inputs.AttestationInput,
    effect: ({ record, input, viewer, today }) => {
      const { entitlementBasis, securityAssessment } = input;
      Object.assign(record, {
        entitlementBasis,
        securityAssessment,
        attestedBy: viewer.id,
        attestedOn: today,
      });
    },
  }),
  decideOptOut: event<SharingAgreement, OptOutInput>({
    about: 'Decides whether the National Data Opt-Out applies (§2.18).',
    from: ATTESTABLE,
    input: inputs.OptOutInput,
    effect: ({ record, input, today }) => {
      Object.assign(record, {
        optOutDecision: input.decision,
        optOutReason: input.reason,
        optOutDecidedOn: today,
      });
    },
  }),
  recordDpia: event<SharingAgreement, DpiaInput>({
    about: 'Records what came of the impact assessment (§2.18).',
    from: ATTESTABLE,
    input: inputs.DpiaInput,
    checks: [
      ({ input, today }) => {
        notInFuture({ decidedOn: input.decidedOn }, today);
        return null;
      },
    ],
    effect: ({ record, input }) => {
      Object.assign(record, {
        dpiaOutcome: input.outcome,
        dpiaReference: input.dpiaReference,
        dpiaDecidedOn: input.decidedOn,
      });
    },
  }),
  activate: event<SharingAgreement, object>({
    about:
      'Lets data flow; refused with everything that is missing. An agreement that it amends ends the same day (§2.20, M16).',
    from: [S.SIGNED],
    to: S.ACTIVE,
    guards: ACTIVATION,
    effect: async ({ em, record, today }) => {
      record.activatedOn = today;
      record.nextReviewAt = reviewDates(today, record.reviewMonths).nextReviewAt;
      await endSuperseded(em, record, today);
    },
  }),
  takeOn: event<SharingAgreement, AgreementTakeOnInput>({
    about: 'Enters an agreement that was in force before this register, to be completed by a date (M4).',
    from: [S.DRAFT],
    to: S.UNDER_REVIEW,
    input: inputs.AgreementTakeOnInput,
    checks: [
      async ({ context, em, input, today }) => {
        await takenOnInTime(em, context.app.env, input, today);
        return null;
      },
    ],
    effect: ({ record, input }) => {
      record.startOn = input.inForceSince;
      record.activatedOn = input.inForceSince;
      record.remediationOwner = input.remediationOwner;
      record.remediationDueBy = input.dueBy;
      record.nextReviewAt = input.dueBy;
    },
  }),
};
