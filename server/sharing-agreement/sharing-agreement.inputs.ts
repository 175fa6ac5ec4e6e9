import { Choice, Day, Link, Narrative, Text } from '../crud/columns.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { User } from '../user/user.entity.ts';
import {
  Article9Condition,
  ConfidentialityRoute,
  LawfulBasis,
  PartyRole,
  AgreementParty,
} from './agreement-party.entity.ts';
import { DpiaOutcome, OptOutDecision } from './sharing-agreement.entity.ts';

/** Why something is sent back, stopped or ended. */
export abstract class ReasonInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  reason!: string;
}

/** The data protection officer's advice. */
export abstract class AgreementAdviceInput {
  @Narrative({ about: 'The advice and its reasons.' })
  advice!: string;
}

/** The Caldicott Guardian's statement. */
export abstract class GuardianInput {
  @Narrative({ about: 'What was looked at and why the sharing is right.' })
  statement!: string;
}

/** The two attestations of S81. */
export abstract class AttestationInput {
  @Narrative({ about: 'Why the recipient is entitled to the data.' })
  entitlementBasis!: string;

  @Narrative({ about: 'Why the recipient will keep them secure.' })
  securityAssessment!: string;
}

/** The decision about the National Data Opt-Out. */
export abstract class OptOutInput {
  @Choice(OptOutDecision, 'OptOutDecision', { about: 'Whether it applies, and if not, why not.' })
  decision!: OptOutDecision;

  @Narrative({ about: 'The reason; where it applies, how it is kept.', max: 2_000 })
  reason!: string;
}

/** What came of the impact assessment. */
export abstract class DpiaInput {
  @Choice(DpiaOutcome, 'DpiaOutcome', { about: 'Approved or rejected.' })
  outcome!: DpiaOutcome;

  @Text({ about: 'Its reference (DSA-19).', max: 100 })
  dpiaReference!: string;

  @Day({ about: 'When it was decided; not in the future.' })
  decidedOn!: string;
}

/** One party's signature. */
export abstract class PartySignatureInput {
  @Link(() => AgreementParty, { about: 'The party.' })
  party!: string;

  @Text({ about: 'Who signed, with their office.' })
  signedBy!: string;

  @Day({ about: 'When they signed; not in the future.' })
  signedOn!: string;
}

/** A party that joins an agreement that runs. */
export abstract class AccessionInput {
  @Link(() => Organisation, { about: 'The organisation.' })
  organisation!: string;

  @Choice(PartyRole, 'PartyRole', { about: 'Controller, joint controller or processor.' })
  role!: PartyRole;

  @Text({ about: 'Whom we speak to about the sharing.', optional: true })
  contact: string | null = null;

  @Text({ about: 'Its data protection officer.', optional: true })
  dpoContact: string | null = null;

  @Choice(LawfulBasis, 'LawfulBasis', { about: 'Its lawful basis (UK GDPR Art 6).' })
  lawfulBasis!: LawfulBasis;

  @Choice(Article9Condition, 'Article9Condition', {
    about: 'Its condition for special categories (Art 9(2)).',
    optional: true,
  })
  article9Condition: Article9Condition | null = null;

  @Text({ about: 'The condition of DPA 2018 Sch 1 that belongs to it.', optional: true, max: 100 })
  schedule1Condition: string | null = null;

  @Text({ about: 'Its appropriate policy document, where the condition needs one (§2.13).', optional: true })
  policyDocument: string | null = null;

  @Day({ about: 'When that document is reviewed.', optional: true })
  policyReviewAt: string | null = null;

  @Choice(ConfidentialityRoute, 'ConfidentialityRoute', { about: 'Its common-law route.', optional: true })
  confidentialityRoute: ConfidentialityRoute | null = null;

  @Text({ about: 'Who signed the accession, with their office.' })
  signedBy!: string;

  @Day({ about: 'When it joined and signed; not in the future.' })
  joinedOn!: string;
}

/** A party that leaves. */
export abstract class LeavingInput {
  @Link(() => AgreementParty, { about: 'The party.' })
  party!: string;

  @Day({ about: 'Its last day; not in the future.' })
  leftOn!: string;
}

/** The end of a review. */
export abstract class RenewalInput {
  @Day({ about: 'When it was reviewed; not in the future.' })
  reviewedOn!: string;

  @Narrative({ about: 'Whether the sharing does what it is for, and what was found (DSA-17).' })
  notes!: string;

  @Day({ about: 'The new last day, where there is one; not in the past.', optional: true })
  endsOn: string | null = null;
}

/** An agreement that was running before this register existed (M4). */
export abstract class AgreementTakeOnInput {
  @Day({ about: 'Since when it is in force; before the register went live.' })
  inForceSince!: string;

  @Link(() => User, { about: 'Who completes it.' })
  remediationOwner!: string;

  @Day({ about: 'By when; not in the past.' })
  dueBy!: string;
}

/** A party's confirmation at the end. */
export abstract class ReturnConfirmationInput {
  @Link(() => AgreementParty, { about: 'The party.' })
  party!: string;

  @Day({ about: 'When it confirmed; not in the future.' })
  confirmedOn!: string;

  @Narrative({ about: 'What was returned or deleted, copies included.', max: 2_000 })
  statement!: string;
}
