import { Choice } from '../crud/columns.ts';
import { event, workflow } from '../workflow/workflow.ts';
import { ContactDetail, ContactDetailStatus as S, VerifiedHow } from './contact-detail.entity.ts';

/** How it was made sure. */
export class VerifyContactDetailInput {
  @Choice(VerifiedHow, 'VerifiedHow', { about: 'How it was verified.' })
  verifiedHow!: VerifiedHow;
}

const IN_USE = [S.UNVERIFIED, S.VERIFIED, S.RETURNED];

/** Whether a contact detail can be relied on (S44). */
export const contactDetailWorkflow = workflow(ContactDetail, {
  verify: event<ContactDetail, VerifyContactDetailInput>({
    about: 'Says that the detail is right, and how that is known.',
    from: IN_USE,
    to: S.VERIFIED,
    input: VerifyContactDetailInput,
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, { verifiedHow: input.verifiedHow, verifiedAt: now, verifiedBy: viewer.id });
    },
  }),
  markReturned: event<ContactDetail, object>({
    about: 'Post came back or a message bounced: the detail is not relied on until somebody has asked (S44).',
    from: [S.UNVERIFIED, S.VERIFIED],
    to: S.RETURNED,
    effect: ({ record, now }) => {
      Object.assign(record, { returnedAt: now, verifiedHow: null, verifiedAt: null, verifiedBy: null });
    },
  }),
  giveUp: event<ContactDetail, object>({
    about: 'The detail is not the person’s any more; it stays as history.',
    from: IN_USE,
    to: S.ENDED,
    effect: ({ record, today }) => {
      record.endsOn = today;
    },
  }),
});
