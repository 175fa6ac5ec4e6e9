import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { Designation, Role } from '../../schema/ability.ts';
import { attendancesOfDataEntry, attendancesOfDpo } from './attendance.rules.ts';
import { glassOfClinician, glassOfDpo, glassOfGuardian, glassOfManager } from './break-glass.rules.ts';
import { mergesOfDataEntry, mergesOfDpo } from './client-merge.rules.ts';
import {
  clientsOfClinician,
  clientsOfDataEntry,
  clientsOfDpo,
  supervisionsOfManager,
} from './client.rules.ts';
import {
  communicationOfClinician,
  communicationOfDataEntry,
  communicationOfDpo,
} from './communication.rules.ts';
import { COMPLAINT_METADATA } from './complaint.fields.ts';
import {
  complaintsOfDataEntry,
  complaintsOfDpo,
  complaintsOfStaff,
  complaintsReviewer,
  intakesOfStaff,
} from './complaint.rules.ts';
import {
  consentsOfClinician,
  consentsOfDataEntry,
  consentsOfDpo,
  consentsOfManager,
} from './consent.rules.ts';
import { disposalOfDataEntry, disposalOfDpo, disposalOfManager } from './disposal.rules.ts';
import { dataItemsOfDpo, dataItemsOfManager, dataItemsOfStaff } from './data-item.rules.ts';
import { equalityOfClinician, equalityOfDataEntry, equalityOfDpo } from './equality.rules.ts';
import { holdsOfDpo, holdsOfManager } from './hold.rules.ts';
import { informationRequestsOfOffice } from './information-request.rules.ts';
import { paymentsOfDataEntry, paymentsOfDpo } from './payment.rules.ts';
import {
  policiesOfClinician,
  policiesOfDataEntry,
  policiesOfDpo,
  policiesOfManager,
} from './policy-document.rules.ts';
import { contractsOfDataEntry, contractsOfDpo, contractsOfManager } from './processor-contract.rules.ts';
import { processingOfDpo, processingOfManager, processingOfStaff } from './processing.rules.ts';
import { holdingsOfClinician, holdingsOfDataEntry, holdingsOfDpo } from './record-holding.rules.ts';
import { referralsOfClinician, referralsOfDataEntry, referralsOfDpo } from './referral.rules.ts';
import {
  representativesOfClinician,
  representativesOfDataEntry,
  representativesOfDpo,
} from './representative.rules.ts';
import {
  researchOfClinician,
  researchOfDataEntry,
  researchOfDpo,
  researchOfManager,
} from './research.rules.ts';
import { RETENTION, retentionOfDpo, retentionOfManager } from './retention.rules.ts';
import {
  AGREEMENT_TITLE,
  agreementsOfDataEntry,
  agreementsOfDpo,
  agreementsOfManager,
  caldicottGuardian,
} from './sharing-agreement.rules.ts';
import { sharingOfClinician, sharingOfDataEntry, sharingOfDpo } from './sharing.rules.ts';
import { siro } from './siro.rules.ts';
import { admin, auditor } from './oversight.rules.ts';
import { pseudonymsOfManager } from './pseudonymised.rules.ts';
import { ORGANISATION, REPORTS } from './registers.ts';
import type { Viewer } from './viewer.ts';
import { webOfDataEntry, webOfDpo } from './web-enquiry.rules.ts';

/** A viewer's rights: action on subject, with row conditions and fields. Deny by default (§6.2). */
export type Ability = MongoAbility<[string, string | Record<string, unknown>]>;

type Rules = AbilityBuilder<Ability>;
/** What one role may, on one part of the house. */
export type RoleRules = (rules: Rules, viewer: Viewer) => void;

const dpo: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('read', ['Rights', 'Promise']);
  contractsOfDpo(rules, viewer);
  agreementsOfDpo(rules, viewer);
  policiesOfDpo(rules, viewer);
  processingOfDpo(rules, viewer);
  dataItemsOfDpo(rules, viewer);
  complaintsOfStaff(rules, viewer);
  complaintsOfDpo(rules, viewer);
  glassOfDpo(rules, viewer);
  clientsOfDpo(rules, viewer);
  mergesOfDpo(rules, viewer);
  representativesOfDpo(rules, viewer);
  holdingsOfDpo(rules, viewer);
  communicationOfDpo(rules, viewer);
  consentsOfDpo(rules, viewer);
  referralsOfDpo(rules, viewer);
  sharingOfDpo(rules, viewer);
  paymentsOfDpo(rules, viewer);
  attendancesOfDpo(rules, viewer);
  equalityOfDpo(rules, viewer);
  researchOfDpo(rules, viewer);
  intakesOfStaff(rules, viewer);
  holdsOfDpo(rules, viewer);
  retentionOfDpo(rules, viewer);
  disposalOfDpo(rules, viewer);
  informationRequestsOfOffice(rules, viewer);
  webOfDpo(rules, viewer);
  allow(['read', 'export'], REPORTS);
  allow('read', 'AuditEntry');
  // Whom a case brought to somebody is kept from whom that case is kept from (SD-01, M17).
  const { kept } = viewer.caseload;
  const told = { $nin: [...kept] };
  allow('read', 'AccessLog', kept.length > 0 ? { complaint: told, intake: told } : {});
  allow(['read', 'follow'], 'User');
  allow(['read', 'follow', 'create', 'update', 'import'], 'Organisation');
  allow(['read', 'follow', 'approve'], 'OrganisationProfile');
};

const dataEntry: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  contractsOfDataEntry(rules, viewer);
  agreementsOfDataEntry(rules, viewer);
  policiesOfDataEntry(rules, viewer);
  processingOfStaff(rules, viewer);
  dataItemsOfStaff(rules, viewer);
  complaintsOfDataEntry(rules, viewer);
  clientsOfDataEntry(rules, viewer);
  mergesOfDataEntry(rules, viewer);
  representativesOfDataEntry(rules, viewer);
  holdingsOfDataEntry(rules, viewer);
  communicationOfDataEntry(rules, viewer);
  consentsOfDataEntry(rules, viewer);
  referralsOfDataEntry(rules, viewer);
  sharingOfDataEntry(rules, viewer);
  paymentsOfDataEntry(rules, viewer);
  attendancesOfDataEntry(rules, viewer);
  equalityOfDataEntry(rules, viewer);
  disposalOfDataEntry(rules, viewer);
  researchOfDataEntry(rules, viewer);
  intakesOfStaff(rules, viewer);
  informationRequestsOfOffice(rules, viewer);
  webOfDataEntry(rules, viewer);
  allow('read', RETENTION);
  allow(['read', 'follow', 'create', 'update', 'import'], 'Organisation');
  allow('read', 'OrganisationProfile');
};

const clinician: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('read', 'AuditEntry', { actor: viewer.id });
  glassOfClinician(rules, viewer);
  clientsOfClinician(rules, viewer);
  representativesOfClinician(rules, viewer);
  holdingsOfClinician(rules, viewer);
  communicationOfClinician(rules, viewer);
  consentsOfClinician(rules, viewer);
  referralsOfClinician(rules, viewer);
  sharingOfClinician(rules, viewer);
  equalityOfClinician(rules, viewer);
  researchOfClinician(rules, viewer);
  complaintsOfStaff(rules, viewer);
  intakesOfStaff(rules, viewer);
  allow('read', 'SharingAgreement', AGREEMENT_TITLE);
  policiesOfClinician(rules, viewer);
  processingOfStaff(rules, viewer);
  dataItemsOfStaff(rules, viewer);
  allow('read', RETENTION);
  allow('read', 'OrganisationProfile');
};

const manager: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  allow('read', ['Rights', 'Promise']);
  contractsOfManager(rules, viewer);
  agreementsOfManager(rules, viewer);
  policiesOfManager(rules, viewer);
  processingOfManager(rules, viewer);
  dataItemsOfManager(rules, viewer);
  complaintsOfStaff(rules, viewer);
  if (viewer.designations.includes(Designation.COMPLAINTS_REVIEWER)) complaintsReviewer(rules, viewer);
  allow('read', 'ComplaintCase', COMPLAINT_METADATA);
  intakesOfStaff(rules, viewer);
  holdsOfManager(rules, viewer);
  supervisionsOfManager(rules, viewer);
  consentsOfManager(rules, viewer);
  researchOfManager(rules, viewer);
  glassOfManager(rules, viewer);
  pseudonymsOfManager(rules, viewer);
  retentionOfManager(rules, viewer);
  disposalOfManager(rules, viewer);
  allow(['read', 'export'], REPORTS);
  allow('approve', 'OrganisationProfile');
  allow(
    ['read', 'approveAccount', 'approveRights', 'rejectProposal', 'closeAccount', 'sendInvitation'],
    'User',
  );
  allow(['read', 'follow'], ORGANISATION);
};

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
