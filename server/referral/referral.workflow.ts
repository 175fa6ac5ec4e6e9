import { questionsDue } from '../clock/referral.ts';
import { event, notTheSamePerson, workflow, type Step } from '../workflow/workflow.ts';
import { answersFor, bothAnswered } from './answers.ts';
import * as guards from './referral.guards.ts';
import * as inputs from './referral.inputs.ts';
import { Referral } from './referral.entity.ts';
import {
  ReferralQuestion,
  ReferralStatus as S,
  RefusalOutcome,
  SharingScope,
} from './referral.vocabulary.ts';
import { settleReferral } from './settle-consent.ts';
import { stopLiaison } from './stop-liaison.ts';

const WAITING = [S.RECEIVED, S.CONSENT_PENDING];
const IN_CARE = [S.ACCEPTED, S.ACTIVE, S.REOPENED];
const ANY = Object.values(S);
const REVIEWED = [guards.underReview, guards.advised];
const notTheAdviser = notTheSamePerson<Referral>(({ advisedBy }) => [advisedBy]);

type Deciding = Step<Referral, inputs.DecideRefusalInput>;

function accepted({ record, viewer, now }: Step<Referral, unknown>): void {
  Object.assign(record, { acceptedAt: now, acceptedBy: viewer.id });
}

function decided({ record, input, viewer, now }: Deciding, reviewOutcome: RefusalOutcome): void {
  const { reviewNote } = input;
  Object.assign(record, {
    reviewOutcome,
    reviewNote,
    reviewedBy: viewer.id,
    reviewedAt: now,
    underReview: false,
  });
}

async function endedBy(step: Deciding, outcome: RefusalOutcome): Promise<void> {
  decided(step, outcome);
  await stopLiaison(step);
}

/** A referral from its receipt to the end of care (§4.11, guards S3-S6, M7). */
export const referralWorkflow = workflow(Referral, {
  accept: event<Referral, object>({
    about: 'Accepts the referral; both questions have been asked (S3, S4).',
    from: WAITING,
    to: S.ACCEPTED,
    guards: [guards.q1Asked, guards.q2Asked],
    effect: accepted,
  }),
  acceptUrgently: event<Referral, inputs.AcceptUrgentlyInput>({
    about:
      'Accepts it because care cannot wait, whatever was answered; open questions are asked within 5 working days (M7).',
    from: [...WAITING, S.CONSENT_DECLINED],
    to: S.ACCEPTED,
    input: inputs.AcceptUrgentlyInput,
    guards: [guards.somethingInTheWay],
    effect: async step => {
      const { em, record, input, today } = step;
      accepted(step);
      Object.assign(record, { urgent: true, urgentReason: input.urgentReason });
      if (!bothAnswered(await answersFor(em, record, today)))
        Object.assign(record, { questionsDueOn: questionsDue(today), questionsAnsweredOn: null });
    },
  }),
  activate: event<Referral, object>({
    about:
      'Care begins; the consent tab is ticked (S6), and the person was asked how she wants to be reached (S47).',
    from: [S.ACCEPTED, S.REOPENED],
    to: S.ACTIVE,
    guards: [guards.tabTicked, guards.preferencesSought],
    effect: ({ record, now }) => {
      record.activatedAt = now;
    },
  }),
  notAccept: event<Referral, inputs.NotAcceptInput>({
    about: 'The referral is not accepted, for a reason other than an answer.',
    from: WAITING,
    to: S.NOT_ACCEPTED,
    input: inputs.NotAcceptInput,
    effect: async step => {
      Object.assign(step.record, step.input);
      await stopLiaison(step);
    },
  }),
  advise: event<Referral, inputs.AdviseInput>({
    about: 'The clinician says what she advises on a refused question (S6).',
    from: [S.CONSENT_DECLINED, ...IN_CARE],
    input: inputs.AdviseInput,
    guards: [guards.underReview],
    effect: ({ record, input, viewer }) => {
      Object.assign(record, { clinicianAdvice: input.clinicianAdvice, advisedBy: viewer.id });
    },
  }),
  proceed: event<Referral, inputs.DecideRefusalInput>({
    about:
      'Care goes on in spite of a refusal: without sharing in the consortium where Q1 was refused; refusing Q2 alone never ends it (S6, M7).',
    from: [S.CONSENT_DECLINED, ...IN_CARE],
    to: ({ record }) => (record.status === S.CONSENT_DECLINED ? S.ACCEPTED : record.status),
    input: inputs.DecideRefusalInput,
    separation: [notTheAdviser],
    guards: [...REVIEWED, guards.oneAgreed],
    effect: step => {
      const { record } = step;
      decided(step, RefusalOutcome.PROCEED);
      if (record.status === S.CONSENT_DECLINED) accepted(step);
      if (record.refused.includes(ReferralQuestion.Q1)) record.sharingScope = SharingScope.PROVIDER_ONLY;
    },
  }),
  referBack: event<Referral, inputs.DecideRefusalInput>({
    about: 'Refers the person back to whoever referred; never because of Q2 alone (S6, M7).',
    from: [S.CONSENT_DECLINED],
    to: S.NOT_ACCEPTED,
    input: inputs.DecideRefusalInput,
    separation: [notTheAdviser],
    guards: [...REVIEWED, guards.q1Refused],
    effect: step => endedBy(step, RefusalOutcome.REFERRED_BACK),
  }),
  closeNotAccepted: event<Referral, inputs.DecideRefusalInput>({
    about: 'Closes the referral as not accepted; never because of Q2 alone (S6, M7).',
    from: [S.CONSENT_DECLINED],
    to: S.NOT_ACCEPTED,
    input: inputs.DecideRefusalInput,
    separation: [notTheAdviser],
    guards: [...REVIEWED, guards.q1Refused],
    effect: step => endedBy(step, RefusalOutcome.NOT_ACCEPTED),
  }),
  discharge: event<Referral, inputs.DischargeInput>({
    about: 'Care has ended.',
    from: IN_CARE,
    to: S.DISCHARGED,
    input: inputs.DischargeInput,
    checks: [guards.hasEnded],
    effect: async step => {
      Object.assign(step.record, { ...step.input, underReview: false });
      await stopLiaison(step);
    },
  }),
  reopen: event<Referral, inputs.ReopenInput>({
    about: 'Care is taken up again; it becomes active when the consent tab is ticked.',
    from: [S.DISCHARGED],
    to: S.REOPENED,
    input: inputs.ReopenInput,
    effect: async ({ em, record, input, now, today }) => {
      Object.assign(record, { reopenReason: input.reopenReason, dischargedOn: null, dischargeReason: null });
      await settleReferral(em, record, { now, today });
    },
  }),
  markArt14Given: event<Referral, inputs.Art14GivenInput>({
    about: 'The privacy notice about what others collected was given (Art 14).',
    from: ANY,
    input: inputs.Art14GivenInput,
    guards: [guards.art14Open],
    checks: [guards.noticeHasGone],
    effect: ({ record, input }) => {
      Object.assign(record, input);
    },
  }),
  exceptArt14: event<Referral, inputs.Art14ExceptionInput>({
    about: 'No notice is given, and why (Art 14(5)).',
    from: ANY,
    input: inputs.Art14ExceptionInput,
    guards: [guards.art14Open],
    effect: ({ record, input }) => {
      Object.assign(record, input);
    },
  }),
});
