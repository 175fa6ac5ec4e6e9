import { Choice, Day, Link, Narrative, Text } from '../crud/columns.ts';
import { User } from '../user/user.entity.ts';
import { ReviewTrigger, SigningAdvice } from './processor-contract.entity.ts';

/** Why something ends before it began. */
export abstract class ClosingInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  reason!: string;
}

/** The data protection officer's advice to the signatory (§2.18). */
export abstract class AdviceInput {
  @Choice(SigningAdvice, 'SigningAdvice', { about: 'The advice in one word.' })
  advice!: SigningAdvice;

  @Narrative({ about: 'The advice and its reasons.' })
  dpoAdvice!: string;
}

/** The signatures of both sides. */
export abstract class SignatureInput {
  @Day({ about: 'When we signed; not in the future.' })
  signedOn!: string;

  @Text({ about: 'Who signed for the other party.' })
  counterSignatory!: string;

  @Day({ about: 'When they signed; not in the future.' })
  counterSignedOn!: string;

  @Narrative({
    about: 'Why the advice is not followed; needed where it says not to sign (§2.18).',
    optional: true,
  })
  reasonNotFollowed: string | null = null;
}

/** Why a review begins before its time (§2.8). */
export abstract class ReviewStartInput {
  @Choice(ReviewTrigger, 'ReviewTrigger', { about: 'What gives cause.' })
  trigger!: ReviewTrigger;
}

/** A review that found nothing to put right. */
export abstract class ReviewInput {
  @Day({ about: 'When it was reviewed; not in the future.' })
  reviewedOn!: string;

  @Narrative({ about: 'What was looked at and found.' })
  notes!: string;
}

/** What has to be put right, by whom and by when. */
export abstract class IssuesInput {
  @Narrative({ about: 'What has to be put right.' })
  issues!: string;

  @Link(() => User, { about: 'Who puts it right.' })
  remediationOwner!: string;

  @Day({ about: 'By when; not in the past.' })
  dueBy!: string;
}

/** A contract that was running before this register existed (M4). */
export abstract class TakeOnInput {
  @Day({ about: 'Since when it is in force; before the register went live.' })
  inForceSince!: string;

  @Link(() => User, { about: 'Who completes it.' })
  remediationOwner!: string;

  @Day({ about: 'By when; not in the past.' })
  dueBy!: string;
}

/** Advice on suspending or reinstating (M4). */
export abstract class SuspensionAdviceInput {
  @Narrative({ about: 'The advice and its reasons.' })
  suspensionAdvice!: string;
}

/** Notice to end the contract. */
export abstract class NoticeInput {
  @Day({ about: 'Last day of the contract; not in the past.' })
  endsOn!: string;

  @Narrative({ about: 'Why.', max: 2_000 })
  reason!: string;
}
