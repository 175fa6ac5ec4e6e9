import { Choice, Narrative } from '../crud/columns.ts';
import { EmergencyReview, RestrictionException, SharingMethod } from './disclosure.vocabulary.ts';

/** What the officer looked at, and what lets restricted data be shared. */
export class ApproveDisclosureInput {
  @Narrative({ about: 'What was looked at.', max: 2_000 })
  approvalNote!: string;

  @Choice(RestrictionException, 'RestrictionException', {
    about: 'The exception of Art 18(2), where processing is restricted.',
    optional: true,
  })
  restrictionException?: RestrictionException | null;

  @Narrative({ about: 'Why that exception applies.', optional: true, max: 2_000 })
  restrictionReason?: string | null;
}

/** Why it is not shared. */
export class CloseDisclosureInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  closingReason!: string;
}

/** How it was sent. */
export class SendDisclosureInput {
  @Choice(SharingMethod, 'SharingMethod', { about: 'How it is sent.' })
  method!: SharingMethod;
}

/** What the officer found of an emergency. */
export class ReviewEmergencyInput {
  @Choice(EmergencyReview, 'EmergencyReview', { about: 'Whether it was justified.' })
  review!: EmergencyReview;

  @Narrative({ about: 'What was looked at, and what was found.', max: 2_000 })
  reviewNote!: string;
}
