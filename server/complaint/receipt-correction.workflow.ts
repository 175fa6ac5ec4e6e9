import { Refusal } from '../errors.ts';
import { notTheSamePerson, type Failure, type Step } from '../workflow/workflow.ts';
import { dayOf } from './case-clock.ts';
import { caseEvent } from './case-event.ts';
import { casePart } from './case-parts.ts';
import { ComplaintContact } from './complaint-contact.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { confirmersTurn, notConflicted, officersTurn, type CaseStep } from './complaint.guards.ts';
import { ReceiptInput } from './complaint.inputs.ts';
import { UNFINISHED_STATUSES } from './complaint.vocabulary.ts';

/** What is said to somebody who would make a contact older than the complaint. */
const AFTER_CONTACT = 'is after a contact that is recorded here';

function noCorrectionYet({ record }: CaseStep): Failure | null {
  return record.receiptProposer ? { code: 'INVALID_TRANSITION', missing: ['CORRECTION_WAITS'] } : null;
}

function correctionProposed({ record }: CaseStep): Failure | null {
  return record.receiptProposer ? null : { code: 'INVALID_TRANSITION', missing: ['NOTHING_PROPOSED'] };
}

/** Whether the person or we spoke of the complaint before that day. */
async function isAfterContact({ em, record }: CaseStep, receivedAt: Date): Promise<boolean> {
  const contacts = await casePart(em, ComplaintContact, record.id);
  const spoken = [...contacts.map(c => c.at), record.acknowledgedAt, record.outcomeSentAt];
  return spoken.some(at => at !== null && dayOf(at) < dayOf(receivedAt));
}

/** A contact may have been recorded since the proposal. */
async function stillFirst(step: CaseStep): Promise<Failure | null> {
  const { proposedReceivedAt } = step.record;
  if (!proposedReceivedAt || !(await isAfterContact(step, proposedReceivedAt))) return null;
  return { code: 'INVALID_TRANSITION', missing: ['CONTACT_BEFORE_RECEIPT'] };
}

async function anotherReceipt(step: Step<ComplaintCase, ReceiptInput>): Promise<null> {
  const { record, now } = step;
  const { receivedAt } = step.input;
  const reason =
    (receivedAt > now && 'is in the future') ||
    (receivedAt.getTime() === record.receivedAt.getTime() && 'is what is recorded already') ||
    ((await isAfterContact(step, receivedAt)) && AFTER_CONTACT);
  if (reason) throw new Refusal('INVALID_INPUT', { fields: { receivedAt: reason } });
  return null;
}

function withdrawProposal(record: ComplaintCase): void {
  Object.assign(record, { proposedReceivedAt: null, receiptReason: null, receiptProposer: null });
}

/** The receipt is written once; two people correct it, with a reason, and every date is computed anew (C-10). */
export const receiptCorrection = {
  proposeReceipt: caseEvent<ReceiptInput>({
    about:
      'Proposes another time of receipt, with the reason; it counts once a second person confirms (C-10).',
    from: UNFINISHED_STATUSES,
    input: ReceiptInput,
    separation: [notConflicted, officersTurn],
    guards: [noCorrectionYet],
    checks: [anotherReceipt],
    effect: ({ record, input, viewer }) => {
      record.proposedReceivedAt = input.receivedAt;
      record.receiptReason = input.reason;
      record.receiptProposer = viewer.id;
    },
  }),
  confirmReceipt: caseEvent<object>({
    about:
      'Confirms the corrected receipt, by somebody who did not propose it; every date is computed anew, a missed acknowledgement stays noted (C-10, §4.1).',
    from: UNFINISHED_STATUSES,
    separation: [notTheSamePerson(record => [record.receiptProposer]), notConflicted, confirmersTurn],
    guards: [correctionProposed, stillFirst],
    effect: ({ record }) => {
      record.receivedAt = record.proposedReceivedAt!;
      withdrawProposal(record);
    },
  }),
  dismissReceipt: caseEvent<object>({
    about: 'Takes the proposal back or dismisses it; the receipt stays as it was recorded.',
    from: UNFINISHED_STATUSES,
    separation: [notConflicted, officersTurn],
    guards: [correctionProposed],
    effect: ({ record }) => withdrawProposal(record),
  }),
};
