import { ContactMethod } from '../../schema/contact-method.ts';
import { caseDates } from './case-clock.ts';
import { caseEvent } from './case-event.ts';
import { ContactKind } from './complaint-contact.entity.ts';
import { afterReceipt, findingsComplete, investigatorOrOfficer, notConflicted } from './complaint.guards.ts';
import * as inputs from './complaint.inputs.ts';
import { reachable, sendProgress } from './complaint-letters.ts';
import { ComplaintStatus as S } from './complaint.vocabulary.ts';
import { noteContact } from './contacts.ts';

/** What the investigator does (§4.1). */
export const investigation = {
  askComplainant: caseEvent<inputs.AskInput>({
    about:
      'Asks the person for information; that does not stop our duty. After 20 working days we go on without it.',
    from: [S.INVESTIGATING],
    to: S.AWAITING_INFO,
    input: inputs.AskInput,
    separation: [notConflicted],
    checks: [afterReceipt('sentAt')],
    effect: ({ em, record, input, viewer }) => {
      record.infoAskedAt = input.sentAt;
      noteContact(em, record, {
        kind: ContactKind.INFO_ASKED,
        at: input.sentAt,
        method: input.method,
        summary: input.question,
        by: viewer.id,
      });
    },
  }),
  infoReceived: caseEvent<inputs.InfoInput>({
    about: 'Notes the information that the person gave.',
    from: [S.AWAITING_INFO],
    to: S.INVESTIGATING,
    input: inputs.InfoInput,
    separation: [notConflicted],
    checks: [afterReceipt('cameAt')],
    effect: ({ em, record, input, viewer }) => {
      record.infoAskedAt = null;
      noteContact(em, record, {
        kind: ContactKind.INFO_RECEIVED,
        at: input.cameAt,
        method: input.method,
        summary: input.summary,
        by: viewer.id,
      });
    },
  }),
  updateProgress: caseEvent<inputs.ProgressInput>({
    about: 'Tells the person how far we are; the next word is due 20 working days later (CP-4).',
    from: [S.INVESTIGATING, S.AWAITING_INFO],
    input: inputs.ProgressInput,
    separation: [notConflicted, investigatorOrOfficer],
    checks: [afterReceipt('sentAt')],
    effect: async ({ context, em, record, input, viewer }) => {
      const { sentAt, method, writeLetter = true, done, remaining } = input;
      noteContact(em, record, {
        kind: ContactKind.PROGRESS,
        at: sentAt,
        method,
        summary: `Done:\n${done}\nRemaining:\n${remaining}`,
        by: viewer.id,
      });
      if (!writeLetter || (method !== ContactMethod.EMAIL && method !== ContactMethod.POST)) return;
      reachable(record, method);
      // The letter names the date that follows from itself.
      record.nextProgressDue = caseDates(record).nextProgressDue;
      await sendProgress(context.app, em, record, { method, sentAt }, { done, remaining });
    },
  }),
  draftDecision: caseEvent<inputs.DecisionInput>({
    about: 'Drafts the decision once every point has its finding and reasons.',
    from: [S.INVESTIGATING],
    to: S.DECISION_DRAFTED,
    input: inputs.DecisionInput,
    separation: [notConflicted],
    guards: [findingsComplete],
    effect: ({ record, input }) => {
      record.decision = input.decision;
      record.apology = input.apology ?? null;
      record.learning = input.learning ?? null;
      record.approver = null;
      record.approvedAt = null;
    },
  }),
};
