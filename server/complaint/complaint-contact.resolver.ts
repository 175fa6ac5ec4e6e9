import { Resolver } from 'type-graphql';
import { appendsOf } from '../crud/verbs.ts';
import { refuseField } from '../errors.ts';
import { accessOf } from './case-access.columns.ts';
import { applyClock, dayOf } from './case-clock.ts';
import { ComplaintContact, ComplaintContactFields, ContactKind } from './complaint-contact.entity.ts';
import { ComplaintStatus as S, UNFINISHED_STATUSES } from './complaint.vocabulary.ts';
import { countContact, progressAnswered } from './contacts.ts';
import { caseToExtend } from './part-access.ts';

/** Contacts that a person may note; every other kind is noted by the event that it belongs to. */
const NOTED: readonly ContactKind[] = [ContactKind.CHASE, ContactKind.INFO_RECEIVED, ContactKind.OTHER];

/** Contacts are added and never changed (CP-8). */
@Resolver(() => ComplaintContact)
export class ComplaintContactResolver extends appendsOf(
  ComplaintContact,
  ComplaintContactFields,
  'complaintContacts',
  {
    creating: async (context, em, input) => {
      const { kind = ContactKind.OTHER } = input;
      const at = input.at!;
      const parent = await caseToExtend(context, em, input.complaint, 'work', [
        ...UNFINISHED_STATUSES,
        S.CLOSED,
      ]);
      if (!NOTED.includes(kind)) refuseField('kind', 'is noted by its own event');
      if (at > context.app.clock.now()) refuseField('at', 'is in the future');
      if (dayOf(at) < dayOf(parent.receivedAt)) refuseField('at', 'is before the complaint was received');
      const progressDue = progressAnswered(parent, kind);
      countContact(parent, { kind, at });
      applyClock(parent);
      return { ...accessOf(parent), by: context.signedIn().id, progressDue };
    },
  },
) {}
