import { ContactMethod } from '../../schema/contact-method.ts';
import { accessOf } from './case-access.columns.ts';
import { caseEvent } from './case-event.ts';
import { allStaff, conflictedPersons, personOf, toPersons, type Colleague } from './case-people.ts';
import { HoldReason } from '../hold/hold.entity.ts';
import { releaseAutomaticHolds } from '../hold/hold.ts';
import { rerouted } from '../intake/log-intake.ts';
import { ContactKind } from './complaint-contact.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { afterReceipt, notAcknowledged, notBarred, notConflicted, officersTurn } from './complaint.guards.ts';
import * as inputs from './complaint.inputs.ts';
import { reachable, sendAcknowledgement } from './complaint-letters.ts';
import {
  ComplaintStatus as S,
  IN_HAND_STATUSES,
  OPEN_STATUSES,
  UNFINISHED_STATUSES,
} from './complaint.vocabulary.ts';
import { noteContact } from './contacts.ts';
import { mayInvestigate } from './investigator.ts';
import { dayOf } from './case-clock.ts';

/** The ways by which the system can write the acknowledgement itself. */
const WRITTEN: readonly ContactMethod[] = [ContactMethod.EMAIL, ContactMethod.POST];

/** From the receipt to the investigator (§4.1, M1). */
export const receipt = {
  acknowledge: caseEvent<inputs.AcknowledgeInput>({
    about: 'Acknowledges the complaint, in any open state (M1, CP-2).',
    from: OPEN_STATUSES,
    to: ({ record }) => (record.status === S.RECEIVED ? S.ACKNOWLEDGED : record.status),
    input: inputs.AcknowledgeInput,
    separation: [notBarred, officersTurn],
    guards: [notAcknowledged],
    checks: [afterReceipt('sentAt')],
    effect: async ({ context, em, record, input, viewer }) => {
      const { sentAt, method, writeLetter = true } = input;
      if (writeLetter && WRITTEN.includes(method)) {
        reachable(record, method);
        await sendAcknowledgement(context.app, em, record, { method, sentAt });
      }
      record.acknowledgedAt = sentAt;
      record.acknowledgementMethod = method;
      noteContact(em, record, {
        kind: ContactKind.ACKNOWLEDGEMENT,
        at: sentAt,
        method,
        summary: 'Acknowledged.',
        by: viewer.id,
      });
    },
  }),
  reroute: caseEvent<inputs.RerouteInput>({
    about:
      'Hands over what is no complaint about data protection, with its received date; the person is told (CP-6, M12).',
    from: OPEN_STATUSES,
    to: S.REROUTED,
    input: inputs.RerouteInput,
    separation: [notConflicted, officersTurn],
    checks: [afterReceipt('toldAt')],
    effect: async ({ em, record, input, viewer, now, context }) => {
      const intake = await rerouted(
        em,
        record,
        { kind: input.kind, owner: input.owner ?? null, by: viewer.id, access: accessOf(record) },
        context.app.clock.today(),
      );
      record.reroutedTo = intake.id;
      record.endReason = input.reason;
      record.closedAt = now;
      record.retentionTrigger = dayOf(now);
      noteContact(em, record, {
        kind: ContactKind.REROUTED,
        at: input.toldAt,
        method: input.method,
        summary: input.reason,
        by: viewer.id,
      });
      await releaseAutomaticHolds(em, 'ComplaintCase', record, HoldReason.OPEN_COMPLAINT, now);
    },
  }),
  assignInvestigator: caseEvent<inputs.InvestigatorInput>({
    about: 'Appoints the investigator, who is in no conflict with the case (CP-3, SD-01).',
    from: [S.RECEIVED, S.ACKNOWLEDGED],
    to: S.INVESTIGATING,
    input: inputs.InvestigatorInput,
    separation: [notConflicted, officersTurn],
    checks: [mayInvestigate],
    effect: ({ record, input }) => {
      record.investigator = input.investigator;
    },
  }),
  changeInvestigator: caseEvent<inputs.InvestigatorInput>({
    about: 'Appoints another investigator, who begins again; a draft and its approval fall.',
    from: IN_HAND_STATUSES,
    to: S.INVESTIGATING,
    input: inputs.InvestigatorInput,
    separation: [notConflicted, officersTurn],
    checks: [mayInvestigate],
    effect: ({ record, input }) => {
      record.investigator = input.investigator;
      record.approver = null;
      record.approvedAt = null;
    },
  }),
  namePeople: caseEvent<inputs.PeopleInput>({
    about:
      'Names who is complained about, who took the contested decision and who is heard; the content is kept from the first two (SD-01, C-08, M17).',
    from: UNFINISHED_STATUSES,
    input: inputs.PeopleInput,
    separation: [notConflicted, officersTurn],
    effect: async ({ em, record, input, today }) => {
      const staff = await allStaff(em, today);
      record.subjects = toPersons(input.subjects, 'subjects', staff);
      record.contestedActBy = toPersons(input.contestedActBy ?? [], 'contestedActBy', staff);
      record.witnesses = toPersons(input.witnesses ?? [], 'witnesses', staff);
      dropApproval(record, staff);
    },
  }),
};

/** Before the outcome is sent, an approval falls with whoever gave it or drafted what was approved (SD-01). */
function dropApproval(record: ComplaintCase, staff: readonly Colleague[]): void {
  if (record.status !== S.DECISION_DRAFTED) return;
  const conflicted = conflictedPersons(record, staff);
  const deciders = [record.approver, record.investigator].map(id => personOf(id, staff));
  if (!deciders.some(person => person !== null && conflicted.has(person))) return;
  record.approver = null;
  record.approvedAt = null;
}
