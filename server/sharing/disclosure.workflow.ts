import { IntakeKind } from '../intake/intake.entity.ts';
import { logged } from '../intake/log-intake.ts';
import { User } from '../user/user.entity.ts';
import { event, notTheSamePerson, workflow, type Guard, type Step } from '../workflow/workflow.ts';
import { Disclosure } from './disclosure.entity.ts';
import { excepted, mayApprove, maySend, passNow } from './disclosure.guards.ts';
import {
  ApproveDisclosureInput,
  CloseDisclosureInput,
  ReviewEmergencyInput,
  SendDisclosureInput,
} from './disclosure.inputs.ts';
import { DisclosureStatus as S, EmergencyReview } from './disclosure.vocabulary.ts';
import { writeToRecipient } from './sharing-letters.ts';

/** Only what was shared in an emergency is looked at afterwards, and once. */
const isUnreviewedEmergency: Guard<Disclosure> = ({ record }) => {
  if (!record.emergency) return { code: 'INVALID_TRANSITION', missing: ['NOTHING_TO_REVIEW'] };
  return record.reviewedAt ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_REVIEWED'] } : null;
};

const notTheProposer = notTheSamePerson<Disclosure>(({ proposedBy }) => [proposedBy]);
const notTheSender = notTheSamePerson<Disclosure>(({ proposedBy, sentBy }) => [proposedBy, sentBy]);

function close({ record, input, now }: Step<Disclosure, CloseDisclosureInput>): void {
  Object.assign(record, { closedAt: now, closingReason: input.closingReason });
}

/** Sharing without need is a personal data breach; whoever shared does not deal with it (SD-06). */
async function logBreach({ em, record, viewer, now, today }: Step<Disclosure, unknown>): Promise<void> {
  const sharer = await em.findOneOrFail(User, { id: record.proposedBy }, { filters: false });
  const { reference } = await logged(em, today, {
    kind: IntakeKind.BREACH,
    receivedAt: now,
    personName: viewer.name,
    details: `Something about a client was shared in an emergency (${record.reference}), and that was found unjustified.`,
    owner: viewer.id,
    loggedBy: viewer.id,
    barred: [sharer.personId],
  });
  record.breachReference = reference;
}

/** Proposed, approved where it does not rest on consent, sent through the gate; an emergency is looked at afterwards (S10, S73, M2). */
export const disclosureWorkflow = workflow(Disclosure, {
  approve: event<Disclosure, ApproveDisclosureInput>({
    about: 'Approves what does not rest on consent alone; of restricted data with the exception (S10, §2.6).',
    from: [S.PROPOSED],
    to: S.APPROVED,
    input: ApproveDisclosureInput,
    separation: [notTheProposer],
    guards: [mayApprove],
    checks: [excepted],
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, { ...input, approvedBy: viewer.id, approvedAt: now });
    },
  }),
  refuse: event<Disclosure, CloseDisclosureInput>({
    about: 'Says that it is not shared, and why.',
    from: [S.PROPOSED, S.APPROVED],
    to: S.REFUSED,
    input: CloseDisclosureInput,
    separation: [notTheProposer],
    effect: close,
  }),
  send: event<Disclosure, SendDisclosureInput>({
    about:
      'Sends it: everything is checked again at this moment, and the letter to the recipient is written (S75).',
    from: [S.PROPOSED, S.APPROVED],
    to: S.SENT,
    input: SendDisclosureInput,
    guards: [maySend],
    effect: async step => {
      const { record, input, viewer, now } = step;
      await passNow(step);
      Object.assign(record, { method: input.method, sentBy: viewer.id, sentAt: now });
      await writeToRecipient(step, input.method);
    },
  }),
  withdraw: event<Disclosure, CloseDisclosureInput>({
    about: 'Takes the proposal back.',
    from: [S.PROPOSED, S.APPROVED],
    to: S.WITHDRAWN,
    input: CloseDisclosureInput,
    effect: close,
  }),
  reviewEmergency: event<Disclosure, ReviewEmergencyInput>({
    about: 'Says afterwards whether sharing in an emergency was justified; if not, a breach is logged (M2).',
    from: [S.SENT],
    input: ReviewEmergencyInput,
    separation: [notTheSender],
    guards: [isUnreviewedEmergency],
    effect: async step => {
      const { record, input, viewer, now } = step;
      Object.assign(record, { ...input, reviewedBy: viewer.id, reviewedAt: now });
      if (input.review === EmergencyReview.UNJUSTIFIED) await logBreach(step);
    },
  }),
});
