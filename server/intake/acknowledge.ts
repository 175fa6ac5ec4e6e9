import { ContactMethod } from '../../schema/contact-method.ts';
import { londonDate } from '../clock/calendar.ts';
import { LetterTemplate } from '../letter/letter.entity.ts';
import { queueLetter } from '../letter/queue.ts';
import type { Step } from '../workflow/workflow.ts';
import { RequestedRight, type Intake } from './intake.entity.ts';
import type { AcknowledgeInput } from './intake.workflow.ts';

/** What the person asks for, as L-04 says it to her. */
const RIGHTS: Record<RequestedRight, string> = {
  ACCESS: 'A copy of the personal data that we hold about you, and what we do with it (UK GDPR Article 15).',
  RECTIFICATION: 'To have personal data corrected or completed (UK GDPR Article 16).',
  ERASURE: 'To have personal data erased (UK GDPR Article 17).',
  RESTRICTION: 'To have personal data stored only (UK GDPR Article 18).',
  PORTABILITY: 'Your personal data in a form that can be taken elsewhere (UK GDPR Article 20).',
  OBJECTION: 'That we stop using personal data: you object (UK GDPR Article 21).',
  ADM: 'That a person looks at a decision that was made by a system (UK GDPR Article 22C).',
};

/** Writes L-04 and notes when and how the person was told. */
export async function acknowledgeRequest({
  context,
  em,
  record,
  input,
  now,
}: Step<Intake, AcknowledgeInput>): Promise<void> {
  const { acknowledgedHow, email, address, proofNeeded } = input;
  await queueLetter(context.app, em, {
    template: LetterTemplate.L04,
    subject: 'Intake',
    recordId: record.id,
    to: {
      name: record.personName,
      email: acknowledgedHow === ContactMethod.EMAIL ? email : null,
      postalAddress: acknowledgedHow === ContactMethod.POST ? address : null,
    },
    sentAt: now,
    data: {
      reference: record.reference,
      right: RIGHTS[record.requestedRight!],
      receivedOn: londonDate(record.receivedAt),
      dueOn: record.dueOn,
      proofNeeded,
    },
  });
  Object.assign(record, { acknowledgedAt: now, acknowledgedHow });
}
