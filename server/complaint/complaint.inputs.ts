import { ContactMethod } from '../../schema/contact-method.ts';
import { Choice, Day, Flag, Ids, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { IntakeKind } from '../intake/intake.entity.ts';
import { User } from '../user/user.entity.ts';
import { ReviewOutcome } from './complaint.vocabulary.ts';

/** Acknowledging (CP-2). */
export abstract class AcknowledgeInput {
  @Instant({ about: 'When the acknowledgement was sent; now or earlier.' })
  sentAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.' })
  method!: ContactMethod;

  @Flag({
    about: 'Whether the letter L-01 is written and sent now; no where it left already.',
    default: true,
  })
  writeLetter?: boolean;
}

/** Rerouting (CP-6). */
export abstract class RerouteInput {
  @Choice(IntakeKind, 'IntakeKind', { about: 'What it is instead.' })
  kind!: IntakeKind;

  @Narrative({ about: 'Why it is no complaint about data protection (CP-6).' })
  reason!: string;

  @Link(() => User, { about: 'Who deals with it.', optional: true })
  owner?: string | null;

  @Instant({ about: 'When the person was told.' })
  toldAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How the person was told.' })
  method!: ContactMethod;
}

/** Naming who investigates (CP-3). */
export abstract class InvestigatorInput {
  @Link(() => User, { about: 'Who investigates: in no conflict with the case (SD-01).' })
  investigator!: string;
}

/** Naming whom the case is about (SD-01, M17). */
export abstract class PeopleInput {
  @Ids({ about: 'Persons complained about, as accounts or persons.' })
  subjects!: string[];

  @Ids({ about: 'Persons who took the contested decision.', default: [] })
  contestedActBy?: string[];

  @Ids({ about: 'Persons who are heard as witnesses.', default: [] })
  witnesses?: string[];
}

/** Correcting the receipt (C-10). */
export abstract class ReceiptInput {
  @Instant({ about: 'When it really reached anybody of us.' })
  receivedAt!: Date;

  @Narrative({ about: 'Why it was recorded wrongly, and what shows the right time.', max: 2_000 })
  reason!: string;
}

/** Asking for information (§4.1). */
export abstract class AskInput {
  @Instant({ about: 'When we asked.' })
  sentAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.' })
  method!: ContactMethod;

  @Narrative({ about: 'What we need to know.', max: 5_000 })
  question!: string;
}

/** Information that came. */
export abstract class InfoInput {
  @Instant({ about: 'When it came.' })
  cameAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.' })
  method!: ContactMethod;

  @Narrative({ about: 'What the person told us.', max: 5_000 })
  summary!: string;
}

/** Authority that came (CP-13). */
export abstract class AuthorityInput {
  @Instant({ about: 'When it came.' })
  cameAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.' })
  method!: ContactMethod;

  @Narrative({ about: 'What shows that they may act, such as a signed consent.', max: 5_000 })
  evidence!: string;
}

/** Agreeing a later response (CP-12). */
export abstract class AgreedResponseInput {
  @Day({ about: 'By when we answer, as agreed; later than the six months.' })
  respondBy!: string;

  @Instant({ about: 'When the person agreed; before the response was due.' })
  agreedAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How they agreed.' })
  method!: ContactMethod;

  @Narrative({ about: 'Why it takes longer.', max: 5_000 })
  reason!: string;
}

/** Telling how far we are (CP-4). */
export abstract class ProgressInput {
  @Instant({ about: 'When the person was told.' })
  sentAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.' })
  method!: ContactMethod;

  @Narrative({ about: 'What we have done, one point a line.', max: 5_000 })
  done!: string;

  @Narrative({ about: 'What remains to be done, one point a line.', max: 5_000 })
  remaining!: string;

  @Flag({
    about: 'Whether the letter L-02 is written and sent now; no where it left already.',
    default: true,
  })
  writeLetter?: boolean;
}

/** Drafting the decision (§4.1). */
export abstract class DecisionInput {
  @Narrative({ about: 'What we decide and why.' })
  decision!: string;

  @Narrative({ about: 'The apology; needed where something was upheld (CP-7).', optional: true })
  apology?: string | null;

  @Narrative({ about: 'What we learn; needed where something was upheld (CP-7).', optional: true })
  learning?: string | null;
}

/** Why something goes back, is reopened. */
export abstract class ReasonInput {
  @Narrative({ about: 'Why.' })
  reason!: string;
}

/** Sending the outcome (CP-7). */
export abstract class OutcomeInput {
  @Instant({ about: 'When it is sent; now or earlier.' })
  sentAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', {
    about: 'How the letter leaves: by e-mail, by post or in person.',
  })
  method!: ContactMethod;
}

/** Asking for a review (§4.1). */
export abstract class ReviewRequestInput {
  @Instant({ about: 'When the person asked.' })
  cameAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.' })
  method!: ContactMethod;

  @Narrative({ about: 'Why the person does not agree.' })
  reason!: string;
}

/** Answering a review (M15). */
export abstract class ReviewInput extends OutcomeInput {
  @Choice(ReviewOutcome, 'ReviewOutcome', { about: 'Whether the outcome stands.' })
  outcome!: ReviewOutcome;

  @Narrative({ about: 'What the review found and why; printed in the letter.' })
  findings!: string;

  @Narrative({ about: 'The apology; needed where the outcome changed.', optional: true })
  apology?: string | null;
}

/** Closing. */
export abstract class CloseInput {
  @Text({
    about: 'References of linked breaches or requests, where there are any.',
    optional: true,
    max: 500,
  })
  linkedReferences?: string | null;
}

/** Withdrawing. */
export abstract class WithdrawInput {
  @Instant({ about: 'When the person withdrew it.' })
  cameAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.' })
  method!: ContactMethod;

  @Narrative({ about: 'What the person wrote or said.' })
  evidence!: string;

  @Flag({ about: 'Whether we go on of our own motion: then the case stays as it is.', default: false })
  continueOfOwnMotion?: boolean;
}
