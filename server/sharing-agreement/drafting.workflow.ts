import { Refusal } from '../errors.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { event, notTheSamePerson, type Failure, type Step } from '../workflow/workflow.ts';
import { presentParties } from './agreement-parts.ts';
import { partyOf, settleSignatures, withdrawApprovals } from './agreement-signing.ts';
import { AgreementStatus as S, type SharingAgreement } from './sharing-agreement.entity.ts';
import {
  advised,
  caldicottChecked,
  dpiaScreened,
  holdsPatientInformation,
  itemsDrafted,
} from './sharing-agreement.guards.ts';
import type {
  AgreementAdviceInput,
  GuardianInput,
  PartySignatureInput,
  ReasonInput,
} from './sharing-agreement.inputs.ts';
import * as inputs from './sharing-agreement.inputs.ts';

function notApprovedYet({ record }: Step<SharingAgreement, unknown>): Failure | null {
  return record.approvedBy ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_APPROVED'] } : null;
}

/** INVALID_TRANSITION once everybody has signed: a signature is not written over. */
async function somebodyToSign({ em, record }: Step<SharingAgreement, unknown>): Promise<Failure | null> {
  const open = (await presentParties(em, record.id)).some(party => !party.signedOn);
  return open ? null : { code: 'INVALID_TRANSITION', missing: ['ALREADY_SIGNED'] };
}

/** From draft to signed (§4.3). One that was taken on gets advice, approval and signatures while it is reviewed (M4). */
export const drafting = {
  submit: event<SharingAgreement, object>({
    about:
      'Hands the draft to the data protection officer; DSA-01 to DSA-17 are drafted and the impact assessment is screened.',
    from: [S.DRAFT],
    to: S.DPO_REVIEW,
    guards: [itemsDrafted, dpiaScreened],
    effect: ({ record, viewer }) => {
      record.submittedBy = viewer.id;
      record.returnReason = null;
    },
  }),
  advise: event<SharingAgreement, AgreementAdviceInput>({
    about:
      'Advises to go on; over confidential patient information the Caldicott Guardian is next, else the manager (§4.3).',
    from: [S.DPO_REVIEW, S.UNDER_REVIEW],
    input: inputs.AgreementAdviceInput,
    guards: [notApprovedYet],
    effect: async ({ em, record, input, viewer, now }) => {
      Object.assign(record, { dpoAdvice: input.advice, advisedBy: viewer.id, advisedAt: now });
      if (record.status === S.UNDER_REVIEW) return;
      record.status = (await holdsPatientInformation(em, record.id)) ? S.CALDICOTT_REVIEW : S.APPROVAL;
    },
  }),
  return: event<SharingAgreement, ReasonInput>({
    about: 'Sends the agreement back to draft; advice, approvals and signatures fall away.',
    from: [S.DPO_REVIEW, S.CALDICOTT_REVIEW, S.APPROVAL, S.SIGNED],
    to: S.DRAFT,
    input: inputs.ReasonInput,
    effect: async ({ em, record, input }) => {
      record.returnReason = input.reason;
      await withdrawApprovals(em, record);
    },
  }),
  reject: event<SharingAgreement, ReasonInput>({
    about: 'Rejects the agreement; a new one may be drafted.',
    from: [S.DPO_REVIEW],
    to: S.REJECTED,
    input: inputs.ReasonInput,
    effect: ({ record, input }) => {
      record.closingReason = input.reason;
    },
  }),
  signAsGuardian: event<SharingAgreement, GuardianInput>({
    about: 'The Caldicott Guardian signs; every principle was checked (§2.18).',
    from: [S.CALDICOTT_REVIEW, S.UNDER_REVIEW],
    to: ({ record }) => (record.status === S.CALDICOTT_REVIEW ? S.APPROVAL : record.status),
    input: inputs.GuardianInput,
    separation: [notTheSamePerson(agreement => [agreement.author])],
    guards: [caldicottChecked],
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, {
        guardian: viewer.id,
        guardianSignedAt: now,
        guardianStatement: input.statement,
      });
    },
  }),
  approve: event<SharingAgreement, object>({
    about:
      'Approves the agreement, by a manager who neither entered it nor advised on it (SD-03); signed once every party has.',
    from: [S.APPROVAL, S.UNDER_REVIEW],
    separation: [notTheSamePerson(agreement => [agreement.author, agreement.advisedBy])],
    guards: [advised, notApprovedYet],
    effect: async ({ em, record, viewer, now }) => {
      Object.assign(record, { approvedBy: viewer.id, approvedAt: now });
      await settleSignatures(em, record);
    },
  }),
  recordSignature: event<SharingAgreement, PartySignatureInput>({
    about:
      "Records one party's signature, ours included; the agreement is signed once every party has and a manager approved (M9).",
    from: [S.APPROVAL, S.SIGNED, S.UNDER_REVIEW],
    input: inputs.PartySignatureInput,
    guards: [somebodyToSign],
    checks: [
      async ({ em, record, input, today }) => {
        notInFuture({ signedOn: input.signedOn }, today);
        const party = await partyOf(em, record.id, input.party);
        if (party.signedOn) throw new Refusal('INVALID_INPUT', { fields: { party: 'has signed already' } });
        return null;
      },
    ],
    effect: async ({ em, record, input, now }) => {
      const party = await partyOf(em, record.id, input.party);
      Object.assign(party, { signedBy: input.signedBy, signedOn: input.signedOn, signatureRecordedAt: now });
      await settleSignatures(em, record);
    },
  }),
};
