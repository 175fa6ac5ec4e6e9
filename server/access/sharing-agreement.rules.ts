import type { RoleRules } from './abilities.ts';

/** Sharing agreements and what lives inside them (§2.20, §4.3). */
const AGREEMENT_PARTS = ['AgreementParty', 'AgreementItem', 'AgreementDataItem'];
/** The agreement with its parts. */
export const AGREEMENT = ['SharingAgreement', ...AGREEMENT_PARTS];
/** What is read of an agreement by whom only its title concerns. */
export const AGREEMENT_TITLE = ['id', 'version', 'reference', 'title', 'status'];
/** In or after the Caldicott review (M14). */
const BEFORE_THE_GUARDIAN = [
  'APPROVAL',
  'SIGNED',
  'ACTIVE',
  'UNDER_REVIEW',
  'SUSPENDED',
  'EXPIRED',
  'TERMINATED',
  'CALDICOTT_REVIEW',
];

/** The text is open until it is reviewed, and of an agreement that was taken on until it is approved (M4). */
export const agreementsOfDpo: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], AGREEMENT);
  allow(['create', 'import'], 'SharingAgreement');
  allow('update', 'SharingAgreement', { status: { $in: ['DRAFT', 'DPO_REVIEW'] } });
  allow('update', 'SharingAgreement', { status: 'UNDER_REVIEW', approvedBy: null });
  allow('update', 'SharingAgreement', ['owner'], { status: { $nin: ['REJECTED', 'TERMINATED', 'EXPIRED'] } });
  allow(
    [
      'submit',
      'advise',
      'return',
      'reject',
      'recordSignature',
      'attest',
      'decideOptOut',
      'recordDpia',
      'activate',
      'takeOn',
    ],
    'SharingAgreement',
  );
  allow(
    [
      'startReview',
      'renew',
      'amend',
      'accede',
      'leave',
      'adviseOnSuspension',
      'suspend',
      'terminate',
      'confirmReturn',
    ],
    'SharingAgreement',
  );
  allow(['create', 'update'], ['AgreementParty', 'AgreementDataItem']);
  allow('update', 'AgreementItem', { agreementStatus: { $in: ['DRAFT', 'DPO_REVIEW', 'UNDER_REVIEW'] } });
  allow('update', 'AgreementItem', ['state', 'clauseReference', 'evidence'], {
    agreementStatus: { $in: ['CALDICOTT_REVIEW', 'APPROVAL', 'SIGNED', 'SUSPENDED'] },
  });
};

/** Drafts, and the title of what she has handed over (§6.2, M19). */
export const agreementsOfDataEntry: RoleRules = ({ can: allow }, viewer) => {
  allow(['read', 'follow', 'create', 'update', 'submit', 'import'], 'SharingAgreement', { status: 'DRAFT' });
  allow('read', 'SharingAgreement', [...AGREEMENT_TITLE, 'organisation'], { submittedBy: viewer.id });
  allow(['read', 'follow'], AGREEMENT_PARTS, { agreementStatus: 'DRAFT' });
  allow(['create', 'update'], ['AgreementParty', 'AgreementDataItem'], { agreementStatus: 'DRAFT' });
  allow('update', 'AgreementItem', { agreementStatus: 'DRAFT' });
};

/** Approves, and is the second person (SD-03). */
export const agreementsOfManager: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], AGREEMENT);
  allow(['approve', 'reinstate'], 'SharingAgreement');
  allow('return', 'SharingAgreement', { status: 'APPROVAL' });
};

/** What the Caldicott Guardian reads and signs, whatever the role (M14). */
export const caldicottGuardian: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], 'SharingAgreement', { status: { $in: BEFORE_THE_GUARDIAN } });
  allow(['read', 'follow'], AGREEMENT_PARTS, { agreementStatus: { $in: BEFORE_THE_GUARDIAN } });
  allow('signAsGuardian', 'SharingAgreement');
  allow('return', 'SharingAgreement', { status: 'CALDICOTT_REVIEW' });
};
