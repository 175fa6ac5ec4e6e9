import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { Designation, Role } from '../../schema/ability.ts';
import {
  BREAK_GLASS_METADATA,
  glassOfClinician,
  glassOfDpo,
  glassOfGuardian,
  glassOfManager,
  glassOfSiro,
} from './break-glass.rules.ts';
import {
  clientsOfClinician,
  clientsOfDataEntry,
  clientsOfDpo,
  supervisionsOfManager,
} from './client.rules.ts';
import { COMPLAINT_METADATA, HOLD_METADATA, INTAKE_STATUS } from './complaint.fields.ts';
import {
  complaintsOfDataEntry,
  complaintsOfDpo,
  complaintsOfStaff,
  complaintsReviewer,
  intakesOfStaff,
} from './complaint.rules.ts';
import { holdsOfDpo, holdsOfManager } from './hold.rules.ts';
import { INFORMATION_REQUEST_METADATA, informationRequestsOfOffice } from './information-request.rules.ts';
import {
  CONTRACT,
  contractsOfDataEntry,
  contractsOfDpo,
  contractsOfManager,
} from './processor-contract.rules.ts';
import {
  HOLDING_METADATA,
  holdingsOfClinician,
  holdingsOfDataEntry,
  holdingsOfDpo,
} from './record-holding.rules.ts';
import { RETENTION, retentionOfDpo, retentionOfManager } from './retention.rules.ts';
import {
  AGREEMENT,
  AGREEMENT_TITLE,
  agreementsOfDataEntry,
  agreementsOfDpo,
  agreementsOfManager,
  caldicottGuardian,
} from './sharing-agreement.rules.ts';
import type { Viewer } from './viewer.ts';

/** A viewer's rights: action on subject, with row conditions and fields. Deny by default (§6.2). */
export type Ability = MongoAbility<[string, string | Record<string, unknown>]>;

type Rules = AbilityBuilder<Ability>;
/** What one role may, on one part of the house. */
export type RoleRules = (rules: Rules, viewer: Viewer) => void;

/** Registers and masters that a role reads whole. */
const ORGANISATION = ['Organisation', 'OrganisationProfile'];

/** Reports of counts (§5); whoever reads one reads all of it. */
const REPORTS = ['ReportR01', 'ReportR04', 'ReportR09', 'ReportR16', 'ReportR18'];

/** What the senior information risk owner decides, whatever the role (M4, M14). */
const siro: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  glassOfSiro(rules, viewer);
  allow(['read', 'follow'], CONTRACT);
  allow('suspend', 'ProcessorContract');
  allow(['read', 'follow'], AGREEMENT);
  allow('suspend', 'SharingAgreement');
  allow('acceptRisk', 'DueDiligenceReview');
};

const dpo: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('read', ['Rights', 'Promise']);
  contractsOfDpo(rules, viewer);
  agreementsOfDpo(rules, viewer);
  complaintsOfStaff(rules, viewer);
  complaintsOfDpo(rules, viewer);
  glassOfDpo(rules, viewer);
  clientsOfDpo(rules, viewer);
  holdingsOfDpo(rules, viewer);
  intakesOfStaff(rules, viewer);
  holdsOfDpo(rules, viewer);
  retentionOfDpo(rules, viewer);
  informationRequestsOfOffice(rules, viewer);
  allow(['read', 'export'], REPORTS);
  allow('read', ['AuditEntry', 'AccessLog']);
  allow(['read', 'follow'], 'User');
  allow(['read', 'follow', 'create', 'update', 'import'], 'Organisation');
  allow(['read', 'follow', 'approve'], 'OrganisationProfile');
};

const dataEntry: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  contractsOfDataEntry(rules, viewer);
  agreementsOfDataEntry(rules, viewer);
  complaintsOfDataEntry(rules, viewer);
  clientsOfDataEntry(rules, viewer);
  holdingsOfDataEntry(rules, viewer);
  intakesOfStaff(rules, viewer);
  informationRequestsOfOffice(rules, viewer);
  allow('read', RETENTION);
  allow(['read', 'follow', 'create', 'update', 'import'], 'Organisation');
  allow('read', 'OrganisationProfile');
};

const clinician: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('read', 'AuditEntry', { actor: viewer.id });
  glassOfClinician(rules, viewer);
  clientsOfClinician(rules, viewer);
  holdingsOfClinician(rules, viewer);
  complaintsOfStaff(rules, viewer);
  intakesOfStaff(rules, viewer);
  allow('read', 'SharingAgreement', AGREEMENT_TITLE);
  allow('read', RETENTION);
  allow('read', 'OrganisationProfile');
};

const manager: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('read', ['Rights', 'Promise']);
  contractsOfManager(rules, viewer);
  agreementsOfManager(rules, viewer);
  complaintsOfStaff(rules, viewer);
  if (viewer.designations.includes(Designation.COMPLAINTS_REVIEWER)) complaintsReviewer(rules, viewer);
  allow('read', 'ComplaintCase', COMPLAINT_METADATA);
  intakesOfStaff(rules, viewer);
  holdsOfManager(rules, viewer);
  supervisionsOfManager(rules, viewer);
  glassOfManager(rules, viewer);
  retentionOfManager(rules, viewer);
  allow(['read', 'export'], REPORTS);
  allow('approve', 'OrganisationProfile');
  allow(
    ['read', 'approveAccount', 'approveRights', 'rejectProposal', 'closeAccount', 'sendInvitation'],
    'User',
  );
  allow(['read', 'follow'], ORGANISATION);
};

const admin: RoleRules = ({ can: allow }, viewer) => {
  allow('read', 'Rights');
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

const auditor: RoleRules = ({ can: allow, cannot: forbid }) => {
  allow('read', ['Rights', 'Promise']);
  allow('read', 'ComplaintCase', COMPLAINT_METADATA);
  allow('read', 'Intake', INTAKE_STATUS);
  allow('read', 'LegalHold', HOLD_METADATA);
  allow('read', 'InformationRequest', INFORMATION_REQUEST_METADATA);
  allow('read', 'BreakGlassGrant', BREAK_GLASS_METADATA);
  allow('read', 'RecordHolding', HOLDING_METADATA);
  allow('read', CONTRACT);
  allow('read', AGREEMENT);
  allow('read', RETENTION);
  allow('read', ['User', 'AuditEntry', 'AccessLog', ...REPORTS]);
  allow('read', ORGANISATION);
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

const RULES: Record<Role, RoleRules> = {
  [Role.DPO]: dpo,
  [Role.DATA_ENTRY]: dataEntry,
  [Role.CLINICIAN]: clinician,
  [Role.MANAGER]: manager,
  [Role.ADMIN]: admin,
  [Role.AUDITOR]: auditor,
};

/** Staff names are readable for everybody who is signed in (M13); a designation with its end, else an ended one would read as held. */
const STAFF_FIELDS = ['id', 'version', 'displayName', 'role', 'designations', 'designationsUntil'];

/** The rights of a viewer; of nobody, none. */
export function abilityOf(viewer: Viewer | null): Ability {
  const rules = new AbilityBuilder<Ability>(createMongoAbility);
  if (viewer && !viewer.mustEnrol) {
    rules.can('read', 'User', STAFF_FIELDS);
    // Own only (M13); who may import what is each role's own rule.
    rules.can('read', ['ImportRun', 'ReportRun'], { owner: viewer.id });
    rules.can(['read', 'create', 'update'], 'SavedView', { owner: viewer.id });
    RULES[viewer.role](rules, viewer);
    if (viewer.designations.includes(Designation.SIRO)) siro(rules, viewer);
    if (viewer.designations.includes(Designation.CALDICOTT_GUARDIAN)) {
      caldicottGuardian(rules, viewer);
      glassOfGuardian(rules, viewer);
    }
  }
  return rules.build();
}
