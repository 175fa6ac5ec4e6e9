import { Refusal } from '../errors.ts';
import { longDate } from '../letter/london-date.ts';
import type { Failure, Step } from '../workflow/workflow.ts';
import { caseDates, dayOf } from './case-clock.ts';
import { caseEvent } from './case-event.ts';
import { ContactKind } from './complaint-contact.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { afterReceipt, notConflicted, officersTurn, type CaseStep } from './complaint.guards.ts';
import { AgreedResponseInput } from './complaint.inputs.ts';
import { UNDECIDED_STATUSES } from './complaint.vocabulary.ts';
import { noteContact } from './contacts.ts';

function onNhsTrack({ record }: CaseStep): Failure | null {
  return record.nhsResponseDue ? null : { code: 'INVALID_TRANSITION', missing: ['NOT_ON_NHS_TRACK'] };
}

/** A longer time is agreed while the present one runs, and it is longer than the six months (2009 Regs, MEM). */
function longerInTime({ record, input }: Step<ComplaintCase, AgreedResponseInput>): null {
  const sixMonths = caseDates({ ...record, agreedResponseDue: null }).nhsResponseDue!;
  const fields = {
    ...(input.respondBy <= sixMonths && { respondBy: 'is not later than six months after the receipt' }),
    ...(dayOf(input.agreedAt) > record.nhsResponseDue! && { agreedAt: 'is after the response was due' }),
  };
  if (Object.keys(fields).length > 0) throw new Refusal('INVALID_INPUT', { fields });
  return null;
}

/** The response on the NHS track takes longer where the person agrees (CP-12). */
export const nhsResponse = {
  agreeResponse: caseEvent<AgreedResponseInput>({
    about: 'Notes that the person agreed to a later response under the NHS complaints regulations (CP-12).',
    from: UNDECIDED_STATUSES,
    input: AgreedResponseInput,
    separation: [notConflicted, officersTurn],
    guards: [onNhsTrack],
    checks: [afterReceipt('agreedAt'), longerInTime],
    effect: ({ em, record, input, viewer }) => {
      record.agreedResponseDue = input.respondBy;
      record.responseAgreement = input.reason;
      noteContact(em, record, {
        kind: ContactKind.OTHER,
        at: input.agreedAt,
        method: input.method,
        summary: `Agreed that we answer by ${longDate(input.respondBy)}:\n${input.reason}`,
        by: viewer.id,
      });
    },
  }),
};
