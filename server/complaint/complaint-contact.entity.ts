import { ContactMethod } from '../../schema/contact-method.ts';
import { Choice, Day, Instant, Link, Narrative } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { User } from '../user/user.entity.ts';
import { withCaseAccess } from './case-access.columns.ts';
import { ComplaintPart } from './complaint-part.ts';

/** What a contact was for. */
export enum ContactKind {
  ACKNOWLEDGEMENT = 'ACKNOWLEDGEMENT',
  PROGRESS = 'PROGRESS',
  INFO_ASKED = 'INFO_ASKED',
  INFO_RECEIVED = 'INFO_RECEIVED',
  CHASE = 'CHASE',
  OUTCOME = 'OUTCOME',
  REVIEW_ASKED = 'REVIEW_ASKED',
  REVIEW_OUTCOME = 'REVIEW_OUTCOME',
  REROUTED = 'REROUTED',
  WITHDRAWN = 'WITHDRAWN',
  OTHER = 'OTHER',
}

/** The kinds by which the person hears from us: they move the next progress date (CP-4). */
export const OUTBOUND_KINDS: readonly ContactKind[] = [
  ContactKind.ACKNOWLEDGEMENT,
  ContactKind.PROGRESS,
  ContactKind.INFO_ASKED,
  ContactKind.CHASE,
  ContactKind.OUTCOME,
  ContactKind.REVIEW_OUTCOME,
];

/** What a person writes of a contact. */
export abstract class ComplaintContactFields extends ComplaintPart {
  @Choice(ContactKind, 'ContactKind', {
    about: 'What it was for.',
    default: ContactKind.OTHER,
    purposes: ['P07'],
    indispensable: true,
  })
  kind: ContactKind = ContactKind.OTHER;

  @Instant({ about: 'When; not in the future.', purposes: ['P07'] })
  at!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.', purposes: ['P07'] })
  method!: ContactMethod;

  @Narrative({ about: 'What was said.', max: 5_000, purposes: ['P07'] })
  summary!: string;
}

/** A contact with the person who complains (CP-8). Never changed: what was said was said. */
@Resource({ about: 'A contact with the person who complains.', parent: 'complaint', order: { at: 'ASC' } })
export class ComplaintContact extends withCaseAccess(ComplaintContactFields) {
  @Link(() => User, { about: 'Who of us; nobody for the automatic receipt and for time.', optional: true })
  by: string | null = null;

  @Day({
    about: 'The progress date that it answered, so that a report can tell whether it was in time (R-01).',
    optional: true,
  })
  progressDue: string | null = null;
}
