import {
  anyOf,
  designated,
  role,
  whole,
  type Expectation,
  type Facts,
  type May,
  type Person,
  type Reading,
  type Row,
} from './expectation.ts';

/** M14: in or after the Caldicott review. */
const GUARDED = [
  'CALDICOTT_REVIEW',
  'APPROVAL',
  'SIGNED',
  'ACTIVE',
  'UNDER_REVIEW',
  'SUSPENDED',
  'EXPIRED',
  'TERMINATED',
];

function readsAll(me: Person): boolean {
  return ['DPO', 'MANAGER', 'AUDITOR'].includes(me.role) || designated(me, 'SIRO');
}

const dpo = role('DPO');
const guardian: May = (row, me) =>
  designated(me, 'CALDICOTT_GUARDIAN') && GUARDED.includes(String(row.status));
const draftsman: May = (row, me) => me.role === 'DPO' || (me.role === 'DATA_ENTRY' && row.status === 'DRAFT');

const AGREEMENT = {
  title: 'id version reference title status availableActions',
  otherSide: 'organisation',
  content: `createdAt updatedAt purpose aims entitlementBasis securityAssessment owner author startOn endsOn reviewMonths nextReviewAt outsideUk
    dpiaScreening dpiaOutcome dpiaReason dpiaReference dpiaDecidedOn optOutDecision optOutReason optOutDecidedOn caldicottPrinciples guardian
    guardianSignedAt guardianStatement submittedBy returnReason advisedBy advisedAt dpoAdvice approvedBy approvedAt attestedBy attestedOn
    activatedOn missingCodes alerts onHold remediationDueBy remediationOwner reviewNotes reviewedOn supersedes suspendedAt suspendedBy suspensionReason
    suspensionAdvice suspensionAdvisedAt suspensionAdvisedBy endedOn closingReason confirmationsDueOn deadline checklist amendments items
    parties dataItems transfers`,
};

/** §6.2 "SharingAgreement", §4.3, M4, M14, M16, M19. */
export const SharingAgreement: Expectation = {
  groups: AGREEMENT,
  reads: me => {
    const readings: Reading[] = [];
    if (readsAll(me)) readings.push(whole(AGREEMENT));
    if (me.role === 'CLINICIAN') readings.push({ rows: () => true, groups: ['title'] });
    if (me.role === 'DATA_ENTRY') {
      readings.push(whole(AGREEMENT, row => row.status === 'DRAFT'));
      // Hers after she submitted it: the answer to `submit` has to be readable, with the other side that she named.
      readings.push({ rows: row => row.submittedBy === me.id, groups: ['title', 'otherSide'] });
    }
    if (designated(me, 'CALDICOTT_GUARDIAN'))
      readings.push(whole(AGREEMENT, row => GUARDED.includes(String(row.status))));
    return readings;
  },
  follows: anyOf(
    role('DPO', 'MANAGER'),
    guardian,
    (row, me) => me.role === 'DATA_ENTRY' && row.status === 'DRAFT',
  ),
  creates: role('DPO', 'DATA_ENTRY'),
  updates: (row, me) =>
    me.role === 'DPO' && !['DRAFT', 'DPO_REVIEW'].includes(String(row.status))
      ? 'either'
      : draftsman(row, me, null as never),
  events: {
    submit: draftsman,
    advise: dpo,
    // By whoever has it before her: DPO, guardian in her review, MGR in the approval.
    return: anyOf(
      dpo,
      (row, me) =>
        (designated(me, 'CALDICOTT_GUARDIAN') && row.status === 'CALDICOTT_REVIEW') ||
        (me.role === 'MANAGER' && row.status === 'APPROVAL'),
    ),
    reject: dpo,
    signAsGuardian: anyOf((row, me) =>
      designated(me, 'CALDICOTT_GUARDIAN') ? guardian(row, me, null as never) || 'either' : false,
    ),
    approve: role('MANAGER'),
    recordSignature: dpo,
    attest: dpo,
    decideOptOut: dpo,
    recordDpia: dpo,
    activate: dpo,
    takeOn: dpo,
    startReview: dpo,
    renew: dpo,
    amend: dpo,
    accede: dpo,
    leave: dpo,
    adviseOnSuspension: dpo,
    // §4.3 DPO; M14 gives the SIRO the decision.
    suspend: anyOf(dpo, (_row, me) => designated(me, 'SIRO')),
    reinstate: role('MANAGER'),
    terminate: dpo,
    confirmReturn: dpo,
  },
};

function statusOf(part: Row, facts: Facts): string {
  return String(facts.one('SharingAgreement', part.agreement)?.status);
}

/** What lives inside an agreement is read with its content. `named` are persons and contacts outside the house (C-09). */
function part(fields: string, rest: Partial<Expectation>, named = ''): Expectation {
  const groups = { all: `id version createdAt updatedAt agreement ${fields}`, ...(named && { named }) };
  return {
    groups,
    reads: (me, facts) => {
      if (me.role === 'AUDITOR') return [{ rows: () => true, groups: ['all'] }];
      if (readsAll(me)) return [whole(groups)];
      const guarded = (row: Row) =>
        designated(me, 'CALDICOTT_GUARDIAN') && GUARDED.includes(statusOf(row, facts));
      const drafted = (row: Row) => me.role === 'DATA_ENTRY' && statusOf(row, facts) === 'DRAFT';
      return [whole(groups, row => guarded(row) || drafted(row))];
    },
    follows: (row, me, facts) => {
      const agreement = facts.one('SharingAgreement', row.agreement);
      return agreement ? SharingAgreement.follows!(agreement, me, facts) : false;
    },
    inside: ['agreement', 'SharingAgreement'],
    ...rest,
  };
}

/** DPO, and DEO in drafts; whether a finished agreement takes it is not a matter of rights. */
const adds: May = (agreement, me, facts) =>
  me.role === 'DPO' && agreement.status !== 'DRAFT' ? 'either' : draftsman(agreement, me, facts);
const changes: May = (row, me, facts) => {
  const agreement = facts.one('SharingAgreement', row.agreement);
  return agreement ? adds(agreement, me, facts) : false;
};

export const AgreementParty = part(
  `organisation ourselves role lawfulBasis article9Condition schedule1Condition policyDocument policyReviewAt deadline confidentialityRoute joinedOn leftOn removed signedOn
   signatureRecordedAt returnConfirmedOn returnStatement`,
  { creates: adds, updates: changes },
  'contact dpoContact signedBy',
);

export const AgreementItem = part('code text state clauseReference evidence reviewer reviewedAt', {
  updates: changes,
});

export const AgreementDataItem = part(
  'item specialCategory confidentialPatientInformation minimisation accessibleTo removed',
  { creates: adds, updates: changes },
);
