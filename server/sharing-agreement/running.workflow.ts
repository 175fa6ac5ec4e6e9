import { Role } from '../../schema/ability.ts';
import { reviewDates } from '../clock/review.ts';
import { notInFuture, notInPast } from '../crud/input-dates.ts';
import { Refusal } from '../errors.ts';
import { event, notTheSamePerson, type Failure, type Step } from '../workflow/workflow.ts';
import { draftAmendment, noAmendmentComing } from './agreement-amendment.ts';
import { AgreementParty } from './agreement-party.entity.ts';
import { partyOf, settleSignatures } from './agreement-signing.ts';
import { conditionAvailable, JOINING, notAPartyYet } from './joining-party.ts';
import { AgreementStatus as S, type SharingAgreement } from './sharing-agreement.entity.ts';
import { ACTIVATION, type Standing } from './sharing-agreement.guards.ts';
import type {
  AccessionInput,
  AgreementAdviceInput,
  LeavingInput,
  ReasonInput,
  RenewalInput,
} from './sharing-agreement.inputs.ts';
import * as inputs from './sharing-agreement.inputs.ts';

/** SECOND_APPROVER_REQUIRED until the data protection officer has advised since the last suspension (§4.3 reinstate). */
function advisedSinceSuspension({ record }: Standing): Failure | null {
  const { suspensionAdvisedAt: advisedAt, suspendedAt } = record;
  return advisedAt && suspendedAt && advisedAt > suspendedAt ? null : { code: 'SECOND_APPROVER_REQUIRED' };
}

/** APPROVAL_MISSING where the SIRO would suspend without the data protection officer's advice; she suspends on her own (M4, M14). */
function advisedOrAdviser({ record, viewer }: Step<SharingAgreement, unknown>): Failure | null {
  const { suspensionAdvisedAt: advisedAt, suspendedAt } = record;
  const heard = advisedAt && (!suspendedAt || advisedAt > suspendedAt);
  return heard || viewer.role === Role.DPO ? null : { code: 'APPROVAL_MISSING' };
}

/** Reviews, changes and suspension of an agreement that runs (§4.3, M4, M9, M16). */
export const running = {
  startReview: event<SharingAgreement, ReasonInput>({
    about: 'Begins a review before its time; sharing continues.',
    from: [S.ACTIVE],
    to: S.UNDER_REVIEW,
    input: inputs.ReasonInput,
    effect: ({ record, input }) => {
      record.reviewNotes = input.reason;
    },
  }),
  renew: event<SharingAgreement, RenewalInput>({
    about: 'Ends the review; the agreement stands on its full guard again and is reviewed within 12 months.',
    from: [S.UNDER_REVIEW],
    to: S.ACTIVE,
    input: inputs.RenewalInput,
    guards: ACTIVATION,
    checks: [
      ({ input, today }) => {
        notInFuture({ reviewedOn: input.reviewedOn }, today);
        notInPast({ endsOn: input.endsOn }, today);
        return null;
      },
    ],
    effect: ({ record, input }) => {
      record.reviewedOn = input.reviewedOn;
      record.reviewNotes = input.notes;
      record.nextReviewAt = reviewDates(input.reviewedOn, record.reviewMonths).nextReviewAt;
      record.endsOn = input.endsOn ?? record.endsOn;
      Object.assign(record, { remediationOwner: null, remediationDueBy: null, alerts: [] });
    },
  }),
  amend: event<SharingAgreement, object>({
    about: 'Drafts the next version as a new record; this one runs until that one is active (M16).',
    from: [S.ACTIVE, S.UNDER_REVIEW],
    guards: [noAmendmentComing],
    effect: async ({ em, record, viewer, now, today }) => {
      await draftAmendment(em, record, viewer.id, today);
      // A new version of this record, so that of two amendments at once the second is refused.
      record.updatedAt = now;
    },
  }),
  accede: event<SharingAgreement, AccessionInput>({
    about: 'Adds a party by a dated and signed accession (M9).',
    from: [S.ACTIVE, S.UNDER_REVIEW],
    input: inputs.AccessionInput,
    checks: [
      async ({ em, record, input, today }) => {
        notInFuture({ joinedOn: input.joinedOn }, today);
        conditionAvailable(input);
        await notAPartyYet(em, record.id, input.organisation);
        return null;
      },
      ...JOINING,
    ],
    effect: async ({ em, record, input, now }) => {
      const signature = { signedOn: input.joinedOn, signatureRecordedAt: now };
      em.persist(
        em.create(AgreementParty, {
          ...input,
          ...signature,
          agreement: record.id,
          agreementStatus: record.status,
        } as never),
      );
      await em.flush();
      await settleSignatures(em, record);
    },
  }),
  leave: event<SharingAgreement, LeavingInput>({
    about: 'Records that a party has left (M9).',
    from: [S.ACTIVE, S.UNDER_REVIEW, S.SUSPENDED],
    input: inputs.LeavingInput,
    checks: [
      async ({ em, record, input, today }) => {
        notInFuture({ leftOn: input.leftOn }, today);
        const party = await partyOf(em, record.id, input.party);
        if (party.ourselves)
          throw new Refusal('INVALID_INPUT', {
            fields: { party: 'is our own organisation: terminate the agreement instead' },
          });
        if (input.leftOn < party.joinedOn)
          throw new Refusal('INVALID_INPUT', { fields: { leftOn: 'is before the party joined' } });
        return null;
      },
    ],
    effect: async ({ em, record, input }) => {
      const party = await partyOf(em, record.id, input.party);
      party.leftOn = input.leftOn;
    },
  }),
  adviseOnSuspension: event<SharingAgreement, AgreementAdviceInput>({
    about: 'Records the advice of the data protection officer on suspending or reinstating (M4).',
    from: [S.ACTIVE, S.UNDER_REVIEW, S.SUSPENDED],
    input: inputs.AgreementAdviceInput,
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, {
        suspensionAdvice: input.advice,
        suspensionAdvisedBy: viewer.id,
        suspensionAdvisedAt: now,
      });
    },
  }),
  suspend: event<SharingAgreement, ReasonInput>({
    about: 'Stops new disclosures after an incident or for another reason; never by time alone (§4.3, M4).',
    from: [S.ACTIVE, S.UNDER_REVIEW],
    to: S.SUSPENDED,
    input: inputs.ReasonInput,
    guards: [advisedOrAdviser],
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, { suspensionReason: input.reason, suspendedBy: viewer.id, suspendedAt: now });
    },
  }),
  reinstate: event<SharingAgreement, object>({
    about:
      "Lets data flow again: a manager, on the data protection officer's new advice; two persons (§4.3).",
    from: [S.SUSPENDED],
    to: S.ACTIVE,
    separation: [notTheSamePerson(agreement => [agreement.suspensionAdvisedBy])],
    guards: [advisedSinceSuspension, ...ACTIVATION],
    effect: ({ record, today }) => {
      record.nextReviewAt ??= reviewDates(today, record.reviewMonths).nextReviewAt;
    },
  }),
};
