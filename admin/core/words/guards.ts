import type { ErrorCode } from '../../../schema/errors.ts';
import type { standingErrors } from './errors.ts';

/** What each guard of Annex C says when it refuses. */
export const guardErrors: Record<Exclude<ErrorCode, keyof typeof standingErrors>, string> = {
  CONTACT_NOT_ALLOWED: 'The person may not be reached in this way about this.',
  EQUALITY_NOTICE_GIVEN:
    'The person has told us in writing not to use such answers. Do not ask, and record nothing.',
  AGREEMENT_INCOMPLETE: 'The agreement is not complete yet.',
  SIGNATURE_MISSING: 'A signature is still missing.',
  APPROVAL_MISSING: 'Somebody must approve this first.',
  FINDINGS_MISSING: 'Each allegation needs a finding first.',
  ACTIONS_OPEN: 'Some actions are still open. Finish or cancel them first.',
  CONSENT_Q1_MISSING: 'The first consent question has not been answered yet.',
  CONSENT_Q2_MISSING: 'The second consent question has not been answered yet.',
  CONSENT_TAB_NOT_TICKED: 'The consent tab has not been ticked yet.',
  PREFERENCES_NOT_ASKED:
    'Nobody has asked the person yet how they want to be reached: see “Contact” of the client.',
  ART9_CONDITION_MISSING:
    'Special category data needs a condition of UK GDPR Article 9(2), and one of DPA 2018 Schedule 1 beside (g). Name it.',
  APD_MISSING:
    'The condition needs a current appropriate policy document. Name it and the day of its review.',
  POLICY_INCOMPLETE: 'The document does not say everything that it must.',
  POLICY_STILL_KEPT:
    'An appropriate policy document stays in force until six months after the day on which you ceased to rely on it (DPA 2018 Schedule 1 paragraph 40).',
  POLICY_RELIED_ON:
    'Something that is done with data still rests on this document. See the record of processing: end that first, or name another document.',
  POLICY_MISSING:
    'A legal obligation or employment law is followed under a written policy. Name one that is in force and was reviewed in time.',
  ACTIVITY_INCOMPLETE: 'The record of processing does not hold everything that UK GDPR Article 30 asks for.',
  BASIS_MISSING: 'Name a basis of UK GDPR Article 6.',
  PROJECT_NOT_MAPPED:
    'A funded project is no condition by itself. Name the condition of UK GDPR Article 9(2), and the one of DPA 2018 Schedule 1 that belongs to it.',
  LEGAL_CASE_MISSING: 'Name the legal case that it is needed for.',
  INCAPACITY_REASON_MISSING: 'Say why the person cannot consent.',
  PUBLICATION_EVIDENCE_MISSING: 'Say how it is known that the people themselves made the data public.',
  INTERESTS_ASSESSMENT_MISSING: 'Name the approved assessment of legitimate interests.',
  PURPOSE_NOT_IN_CURRENT_NOTICE:
    'This purpose is not in force: the current privacy notice does not name it, or nobody has approved it.',
  ITEM_REQUIRED: 'The law or Wellkept’s own rules need this item, so it is always asked.',
  STUDY_INCOMPLETE: 'The study is not ready yet.',
  STUDY_NOT_OPEN: 'The study is not open: nobody is asked for it, and nothing is shared with it.',
  TIME_TO_CONSIDER: 'The person still has time to consider. No yes is taken before it is over.',
  INFO_SHEET_REPLACED:
    'The information sheet has been replaced since. Give the person the present one first.',
  WRITTEN_CONSENT_REQUIRED: 'This needs the person’s written consent.',
  RECIPIENT_NOT_ASSURED: 'The recipient has not been checked and assured yet.',
  AGREEMENT_SUSPENDED: 'The agreement is suspended. Nothing may be shared under it.',
  AGREEMENT_EXPIRED: 'The agreement has expired. Nothing may be shared under it.',
  AGREEMENT_MISSING: 'Sharing of this kind needs an agreement with the recipient.',
  AGREEMENT_NOT_IN_FORCE: 'The agreement is not in force. Nothing may be shared under it.',
  RECIPIENT_MISSING: 'Say who receives it.',
  RECIPIENT_NOT_A_PARTY: 'The recipient takes no part in this agreement.',
  PURPOSE_NOT_AGREED: 'The agreement is for another purpose.',
  ITEMS_MISSING: 'Say what is shared.',
  ITEMS_NOT_AGREED: 'Something of it is not among the items that were agreed. Share no more than those.',
  PERMISSION_NOT_FITTING: 'For this purpose that is no reason to share.',
  SHARING_REASON_MISSING: 'Sharing that does not rest on consent needs a reason in words.',
  LEGAL_AUTHORITY_MISSING: 'Name the law, the order or the assessment on which it rests.',
  CONSENT_REFUSED: 'The person has said no to this.',
  NDOO_OPTED_OUT: 'The person has opted out of it (National Data Opt-Out).',
  CALDICOTT_INCOMPLETE: 'Go through all eight Caldicott principles first.',
  NOT_AN_EMERGENCY:
    'In an emergency somebody is protected, or a law or a court demands it at once. This is neither.',
  PROPOSER_NOT_CARING:
    'The clinician who proposed it does not care for the person any more. Whoever does proposes it anew.',
  CONTRACT_INCOMPLETE: 'The contract does not hold everything that UK GDPR Article 28 asks for.',
  DUE_DILIGENCE_STALE: 'Due diligence is missing, failed or out of date.',
  TRANSFER_MECHANISM_MISSING: 'Data goes abroad, and no transfer mechanism is recorded.',
  DPIA_REQUIRED: 'A data protection impact assessment is needed first (UK GDPR Article 35).',
  EXTENSION_NOTICE_TOO_LATE: 'An extension must be announced before the first deadline has passed.',
  CLARIFICATION_NOT_ALLOWED: 'Clarification cannot be asked for here.',
  PROCESSING_RESTRICTED: 'Processing of this record is restricted (UK GDPR Article 18).',
  HARM_OPINION_MISSING: 'A health professional must first say whether disclosure could cause serious harm.',
  HARM_OPINION_EXPIRED: 'The opinion about serious harm is older than six months. A new one is needed.',
  NOT_S204_HEALTH_PROFESSIONAL:
    'Only a health professional within section 204 of the Data Protection Act 2018 may give this opinion.',
  DELAY_REASON_REQUIRED: 'This is late. Say why.',
  RETENTION_OVER_CEILING: 'This keeps data longer than seven years. It needs an approved override.',
  RECORD_ON_HOLD: 'A legal hold keeps this record. Nothing may be disposed of.',
  SECOND_APPROVER_REQUIRED: 'A second person must approve this.',
  OBJECTION_WINDOW_OPEN: 'The time for objections is still running.',
  WINDOW_TOO_SHORT: 'The time for objections is too short.',
  NDOO_CHECK_REQUIRED: 'Check the National Data Opt-Out first.',
  BANK_HOLIDAY_YEAR_MISSING:
    'The bank holidays of that year are not in the table yet, so no date can be worked out. Ask the administrator.',
  NOT_AVAILABLE_TO_THIS_CONTROLLER:
    'This condition is only for not-for-profit bodies with a political, philosophical, religious or trade-union aim.',
};
