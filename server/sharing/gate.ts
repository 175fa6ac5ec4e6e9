import type { ErrorCode } from '../../schema/errors.ts';
import { AgreementStatus } from '../sharing-agreement/sharing-agreement.entity.ts';
import { CaldicottPrinciple, SharingPurpose as For } from '../sharing-agreement/sharing-agreement.fields.ts';
import { NdooCheck, SharingPermission as May, type RestrictionException } from './disclosure.vocabulary.ts';

/** What a person says of what is to be shared. */
export interface Sharing {
  purpose: For;
  permission: May;
  /** It cannot wait: recorded now, looked at afterwards (M2). */
  emergency: boolean;
  reason: string | null;
  /** Why the person cannot consent, where a life is to be protected. */
  incapacityReason: string | null;
  authority: string | null;
  /** Data items of the agreement. */
  items: readonly string[];
  /** In words, where no agreement names it. */
  otherItems: string | null;
  caldicottPrinciples: readonly CaldicottPrinciple[];
  ndoo: NdooCheck | null;
  ndooReason: string | null;
  restrictionException: RestrictionException | null;
  restrictionReason: string | null;
}

/** The agreement that was named, as it is now. */
export interface AgreementFacts {
  status: AgreementStatus;
  purpose: For;
  startOn: string | null;
  endsOn: string | null;
  /** Both attestations of S81. */
  assured: boolean;
  /** Whether the recipient takes part in it. */
  binds: boolean;
  /** Ids of the items that may flow. */
  items: readonly string[];
}

/** What the person has answered; null where nothing is in force. */
export interface ConsentFacts {
  /** To sharing in the consortium (Q1). */
  consortium: boolean | null;
  /** To sharing with this recipient. */
  recipient: boolean | null;
  /** To this recipient, in express words. */
  explicit: boolean;
  /** To this study in writing and in express words: this recipient, all of these items, this part (S49, S51). */
  research: boolean;
  /** Whether the study takes people in still; null where none is named. */
  studyOpen: boolean | null;
}

/** Everything on which it depends whether something may be shared. */
export interface SharingFacts extends Sharing {
  today: string;
  hasRecipient: boolean;
  agreement: AgreementFacts | null;
  consent: ConsentFacts;
  /** Whether the consent tab of a referral of hers is ticked (S6). */
  ticked: boolean;
  /** Whether a contract with the recipient runs, where it is our processor. */
  contracted: boolean;
  /** Whether its purpose is approved for the notice (S9). */
  described: boolean;
  restricted: boolean;
  /** Whether whoever proposed it still cares for the person, where that was a clinician. */
  cares: boolean;
}

/** Pass without an agreement (M2); a processor has its contract. */
const WITHOUT_AGREEMENT = new Set([
  May.LEGAL_OBLIGATION,
  May.COURT_ORDER,
  May.SAFEGUARDING,
  May.VITAL_INTERESTS,
  May.PROCESSOR_INSTRUCTION,
  May.MANDATED_NHS_RETURN,
]);
/** Why something may be said at once and be looked at afterwards (M2). */
const URGENT = new Set([May.LEGAL_OBLIGATION, May.COURT_ORDER, May.SAFEGUARDING, May.VITAL_INTERESTS]);
/** The law decides, not the person. */
const BY_LAW = new Set([May.LEGAL_OBLIGATION, May.COURT_ORDER]);
/** A law, an order or an assessment is named (S71). */
const WITH_AUTHORITY = new Set([...BY_LAW, May.RECOGNISED_LI, May.LEGITIMATE_INTEREST]);
/** Sharing by system and not by case (M2). */
const SYSTEMATIC = new Set([For.REFERRAL, For.RESEARCH, For.PLANNING]);
const BEYOND_CARE = new Set([For.RESEARCH, For.PLANNING]);

/** Every reason why it may not be shared, in the order of the form; none where it may (S10, S73). An emergency is recorded and never refused for the rest (M2). */
export function reasonsAgainst(facts: SharingFacts): ErrorCode[] {
  const said = [recipient, items, reason, incapacity, restriction].flatMap(part => part(facts));
  if (facts.emergency)
    return [...(URGENT.has(facts.permission) ? [] : (['NOT_AN_EMERGENCY'] as const)), ...said];
  return [
    ...said,
    ...(facts.described ? [] : (['PURPOSE_NOT_IN_CURRENT_NOTICE'] as const)),
    ...fitting(facts),
    ...authority(facts),
    ...agreement(facts),
    ...consent(facts),
    ...tab(facts),
    ...optOut(facts),
    ...caldicott(facts),
    ...(facts.cares ? [] : (['PROPOSER_NOT_CARING'] as const)),
  ];
}

/** Whether somebody of the data protection office says yes before it is sent: whatever rests on something other than consent (S10). */
export function needsApproval({ permission, emergency }: Pick<Sharing, 'permission' | 'emergency'>): boolean {
  return permission !== May.CONSENT && !emergency;
}

/** Whether it takes an agreement (M2). */
export function needsAgreement({ purpose, permission }: Pick<Sharing, 'purpose' | 'permission'>): boolean {
  return SYSTEMATIC.has(purpose) && !WITHOUT_AGREEMENT.has(permission);
}

function recipient({ hasRecipient }: SharingFacts): ErrorCode[] {
  return hasRecipient ? [] : ['RECIPIENT_MISSING'];
}

/** No more than was agreed (S75); where nothing is agreed, what it is in words. */
function items({ items: named, otherItems, agreement: by, emergency }: SharingFacts): ErrorCode[] {
  if (named.length === 0 && !otherItems?.trim()) return ['ITEMS_MISSING'];
  if (emergency) return [];
  if (!by) return named.length > 0 ? ['ITEMS_NOT_AGREED'] : [];
  const agreed = named.every(item => by.items.includes(item)) && !otherItems?.trim();
  return agreed ? [] : ['ITEMS_NOT_AGREED'];
}

function reason({ permission, reason: why }: SharingFacts): ErrorCode[] {
  return permission === May.CONSENT || why?.trim() ? [] : ['SHARING_REASON_MISSING'];
}

/** Vital interests count for those who cannot consent alone (Art 9(2)(c), S56). */
function incapacity({ permission, incapacityReason }: SharingFacts): ErrorCode[] {
  return permission === May.VITAL_INTERESTS && !incapacityReason?.trim() ? ['INCAPACITY_REASON_MISSING'] : [];
}

function restriction({ restricted, restrictionException, restrictionReason }: SharingFacts): ErrorCode[] {
  return !restricted || (restrictionException && restrictionReason?.trim()) ? [] : ['PROCESSING_RESTRICTED'];
}

/** The mandated return is a permission of its own, and somebody is referred on with her consent, or because she must be protected or the law says so (S73, M2). */
function fitting({ purpose, permission }: SharingFacts): ErrorCode[] {
  const mandated = (purpose === For.MANDATED_RETURN) === (permission === May.MANDATED_NHS_RETURN);
  const referred = purpose !== For.REFERRAL || permission === May.CONSENT || URGENT.has(permission);
  return mandated && referred ? [] : ['PERMISSION_NOT_FITTING'];
}

function authority({ permission, authority: named }: SharingFacts): ErrorCode[] {
  return WITH_AUTHORITY.has(permission) && !named?.trim() ? ['LEGAL_AUTHORITY_MISSING'] : [];
}

function agreement(facts: SharingFacts): ErrorCode[] {
  const needed = needsAgreement(facts);
  const { agreement: by, permission, contracted, purpose } = facts;
  if (permission === May.PROCESSOR_INSTRUCTION && !contracted) return ['RECIPIENT_NOT_ASSURED'];
  if (!by) return needed ? ['AGREEMENT_MISSING'] : [];
  const reasons = inForce(by, facts.today);
  if (!by.binds) reasons.push('RECIPIENT_NOT_A_PARTY');
  if (by.purpose !== purpose) reasons.push('PURPOSE_NOT_AGREED');
  if (needed && !by.assured) reasons.push('RECIPIENT_NOT_ASSURED');
  return reasons;
}

/** §4.3: while it is reviewed sharing goes on. */
function inForce({ status, startOn, endsOn }: AgreementFacts, today: string): ErrorCode[] {
  if (status === AgreementStatus.SUSPENDED) return ['AGREEMENT_SUSPENDED'];
  if (
    status === AgreementStatus.EXPIRED ||
    status === AgreementStatus.TERMINATED ||
    (endsOn && endsOn < today)
  )
    return ['AGREEMENT_EXPIRED'];
  if (status !== AgreementStatus.ACTIVE && status !== AgreementStatus.UNDER_REVIEW)
    return ['AGREEMENT_NOT_IN_FORCE'];
  return startOn && startOn > today ? ['NOT_YET_STARTED'] : [];
}

/** What the person said of this recipient goes before what she said of all (S73); research only in writing (S49). */
function consent({ purpose, permission, consent: given }: SharingFacts): ErrorCode[] {
  if (purpose === For.RESEARCH) {
    if (BY_LAW.has(permission)) return [];
    const written = permission === May.CONSENT && given.research;
    const reasons: ErrorCode[] = written ? [] : ['WRITTEN_CONSENT_REQUIRED'];
    return given.studyOpen === false ? [...reasons, 'STUDY_NOT_OPEN'] : reasons;
  }
  if (permission !== May.CONSENT || given.recipient) return [];
  if (given.recipient === false || given.consortium === false) return ['CONSENT_REFUSED'];
  // The first question is about care, not about planning.
  if (purpose === For.PLANNING) return ['WRITTEN_CONSENT_REQUIRED'];
  return given.consortium ? [] : ['CONSENT_Q1_MISSING'];
}

/** What rests on the person's word goes out with the tick alone (S6). */
function tab({ permission, ticked }: SharingFacts): ErrorCode[] {
  return permission === May.CONSENT && !ticked ? ['CONSENT_TAB_NOT_TICKED'] : [];
}

/** §2.18: beyond care and without explicit consent. */
function optOut({ purpose, permission, consent: given, ndoo, ndooReason }: SharingFacts): ErrorCode[] {
  const explicit = permission === May.CONSENT && (purpose === For.RESEARCH ? given.research : given.explicit);
  if (!BEYOND_CARE.has(purpose) || explicit) return [];
  if (ndoo === NdooCheck.OPTED_OUT) return ['NDOO_OPTED_OUT'];
  const explained = ndoo === NdooCheck.NOT_OPTED_OUT || ndooReason?.trim();
  return ndoo && explained ? [] : ['NDOO_CHECK_REQUIRED'];
}

function caldicott({ caldicottPrinciples }: SharingFacts): ErrorCode[] {
  const all = Object.values(CaldicottPrinciple);
  return all.every(line => caldicottPrinciples.includes(line)) ? [] : ['CALDICOTT_INCOMPLETE'];
}
