import { Role } from '../../schema/ability.ts';
import type { RoleRules } from './abilities.ts';
import { ATTENDANCE_METADATA } from './attendance.rules.ts';
import { BREAK_GLASS_METADATA } from './break-glass.rules.ts';
import { communicationOfAuditor } from './communication.rules.ts';
import { MERGE_METADATA } from './client-merge.rules.ts';
import { COMPLAINT_METADATA, HOLD_METADATA, INTAKE_STATUS } from './complaint.fields.ts';
import { CONSENT_METADATA } from './consent.rules.ts';
import { disposalOfAdmin, disposalOfAuditor } from './disposal.rules.ts';
import { INFORMATION_REQUEST_METADATA } from './information-request.rules.ts';
import { PAYMENT_METADATA } from './payment.rules.ts';
import { CONTRACT } from './processor-contract.rules.ts';
import { processingOfStaff } from './processing.rules.ts';
import { dataItemsOfStaff } from './data-item.rules.ts';
import { HOLDING_METADATA } from './record-holding.rules.ts';
import { CONSENT_TAB_METADATA, LIAISON_METADATA, REFERRAL_METADATA } from './referral.rules.ts';
import { pseudonymsOfAuditor } from './pseudonymised.rules.ts';
import { ORGANISATION, REPORTS } from './registers.ts';
import { GILLICK_METADATA, REPRESENTATIVE_METADATA } from './representative.rules.ts';
import { RESEARCH_METADATA, STUDY_METADATA } from './research.rules.ts';
import { RETENTION } from './retention.rules.ts';
import { DISCLOSURE_METADATA, NOTIFICATION_METADATA } from './sharing.rules.ts';
import { AGREEMENT } from './sharing-agreement.rules.ts';

/** Runs accounts and the profile, and meets no case (§6.1). */
export const admin: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('read', 'Rights');
  disposalOfAdmin(rules, viewer);
  // An edition is drafted here and approved by somebody else (S15); an approved one is never changed.
  allow(['read', 'follow', 'create'], 'OrganisationProfile');
  allow('update', 'OrganisationProfile', { status: 'DRAFT' });
  allow('read', ['OutboxMail', 'ReportR09']);
  allow(['read', 'follow', 'create'], 'User');
  allow('read', 'AuditEntry', AUDIT_METADATA);
  allow('read', 'AccessLog', ['id', 'version', 'createdAt', 'updatedAt', 'at', 'reader', 'reason']);
  allow('update', 'User', ['displayName', 'email', 'lineManager'], {
    role: { $ne: Role.DPO },
    id: { $ne: viewer.id },
  });
  // What an administrator does to a data protection officer's account needs a manager (SD-07).
  allow(['proposeRights', 'reopenAccount'], 'User');
  allow(['closeAccount', 'sendInvitation'], 'User', { role: { $ne: Role.DPO } });
};

/** Reads registers, the trail and what is known of cases without anybody's name (§6.1, C-09). */
export const auditor: RoleRules = (rules, viewer) => {
  const { can: allow, cannot: forbid } = rules;
  communicationOfAuditor(rules, viewer);
  pseudonymsOfAuditor(rules, viewer);
  disposalOfAuditor(rules, viewer);
  allow('read', ['Rights', 'Promise']);
  allow('read', 'ComplaintCase', COMPLAINT_METADATA);
  allow('read', 'Intake', INTAKE_STATUS);
  allow('read', 'LegalHold', HOLD_METADATA);
  allow('read', 'InformationRequest', INFORMATION_REQUEST_METADATA);
  allow('read', 'BreakGlassGrant', BREAK_GLASS_METADATA);
  allow('read', 'RecordHolding', HOLDING_METADATA);
  allow('read', 'ClientMerge', MERGE_METADATA);
  allow('read', 'ConsentQuestion');
  allow('read', 'ConsentRecord', CONSENT_METADATA);
  allow('read', 'Referral', REFERRAL_METADATA);
  allow('read', 'ConsentTab', CONSENT_TAB_METADATA);
  allow('read', 'AgencyConsentLiaison', LIAISON_METADATA);
  allow('read', 'Disclosure', DISCLOSURE_METADATA);
  allow('read', 'RecipientNotification', NOTIFICATION_METADATA);
  allow('read', 'PaymentShare', PAYMENT_METADATA);
  allow('read', 'EventAttendance', ATTENDANCE_METADATA);
  allow('read', 'ResearchStudy', STUDY_METADATA);
  allow('read', 'ResearchConsentRequest', RESEARCH_METADATA);
  allow('read', 'Representative', REPRESENTATIVE_METADATA);
  allow('read', 'GillickAssessment', GILLICK_METADATA);
  allow('read', CONTRACT);
  allow('read', AGREEMENT);
  allow('read', RETENTION);
  allow('read', 'PolicyDocument');
  processingOfStaff(rules, viewer);
  dataItemsOfStaff(rules, viewer);
  allow('read', ['User', 'AuditEntry', 'AccessLog', ...REPORTS]);
  allow('read', ORGANISATION);
  // §6.2 "Art 30 export": the one file that an auditor takes; colleagues stand in it by their roles (C-09).
  allow('export', 'ReportR13');
  forbid('export', 'ReportR13', ['staffNames']);
  // C-09: registers without the names and contacts of people outside the house.
  forbid('read', 'Organisation', ['contactName', 'contactEmail', 'contactPhone']);
  forbid('read', 'ProcessorContract', ['counterSignatory']);
  forbid('read', 'AccessLog', ['clientReference']);
  forbid('read', 'AgreementParty', ['contact', 'dpoContact', 'signedBy']);
};

/** The trail without what it says of anybody (§6.2 `m`). */
const AUDIT_METADATA = [
  'id',
  'at',
  'actor',
  'event',
  'request',
  'operation',
  'subject',
  'recordId',
  'rootSubject',
  'rootId',
  'sealed',
];
