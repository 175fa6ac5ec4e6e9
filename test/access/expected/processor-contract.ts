import {
  anyOf,
  designated,
  role,
  whole,
  type Expectation,
  type Facts,
  type May,
  type Person,
  type Row,
} from './expectation.ts';

/** §6.2: DEO "C R U draft data": what is not handed over for signature. */
const DRAFT = ['PROSPECT', 'DUE_DILIGENCE', 'NEGOTIATION'];

function isDraft(row: Row | undefined): boolean {
  return DRAFT.includes(String(row?.status));
}

/** Whether what a part lives in is a draft; a transfer may live in an agreement. */
function inDraft(part: Row, facts: Facts): boolean {
  if (part.contract) return isDraft(facts.one('ProcessorContract', part.contract));
  return facts.one('SharingAgreement', part.agreement)?.status === 'DRAFT';
}

/** DPO, MGR and AUD read all; the SIRO decides on risk and suspension (M14) and so reads what she decides on. */
function readsAll(me: Person): boolean {
  return ['DPO', 'MANAGER', 'AUDITOR'].includes(me.role) || designated(me, 'SIRO');
}

const siro: May = (_row, me) => designated(me, 'SIRO');
const dpo = role('DPO');
const manager = role('MANAGER');

const CONTRACT = {
  // C-09: the name of a person outside the house.
  signatory: 'counterSignatory',
  all: `id version createdAt updatedAt reference title status task dataSubjects personalData healthData permittedUse processor ourRole
    subProcessing silenceMeansConsent objectionDays outsideUk owner author startOn endsOn nextReviewAt nextAuditOn dueDiligenceExpiresOn
    advice advisedAt advisedBy dpoAdvice reasonNotFollowed signedBy signedOn counterSignedOn activatedOn missingCodes alerts onHold
    remediationDueBy remediationOwner issues reviewTrigger reviewedOn reviewNotes suspendedAt suspendedBy suspensionReason suspensionAdvice
    suspensionAdvisedAt suspensionAdvisedBy noticeGivenOn endedOn certificateDueBy breachTriage closingReason deadline availableActions checklist
    clauses dueDiligenceReviews subProcessors subProcessorChanges instructions certificates transfers`,
};

/** §6.2, §4.4, M4, M14, M16. */
export const ProcessorContract: Expectation = {
  groups: CONTRACT,
  reads: me => {
    if (me.role === 'AUDITOR') return [{ rows: () => true, groups: ['all'] }];
    if (readsAll(me)) return [whole(CONTRACT)];
    return me.role === 'DATA_ENTRY' ? [whole(CONTRACT, isDraft)] : [];
  },
  follows: anyOf(role('DPO', 'MANAGER'), siro, (row, me) => me.role === 'DATA_ENTRY' && isDraft(row)),
  creates: role('DPO', 'DATA_ENTRY'),
  updates: (row, me) => {
    if (me.role === 'DATA_ENTRY') return isDraft(row);
    return me.role === 'DPO' && (['OFFBOARDED', 'REJECTED'].includes(String(row.status)) ? 'either' : true);
  },
  events: {
    startDueDiligence: dpo,
    passDueDiligence: dpo,
    failDueDiligence: dpo,
    abandon: dpo,
    completeChecklist: dpo,
    returnToNegotiation: dpo,
    advise: dpo,
    sign: manager,
    activate: dpo,
    takeOn: dpo,
    startReview: dpo,
    passReview: dpo,
    raiseIssues: dpo,
    fixIssues: dpo,
    adviseOnSuspension: dpo,
    suspend: siro,
    reinstate: manager,
    giveNotice: dpo,
    end: dpo,
    offboard: dpo,
  },
};

/** What lives inside a contract is read with it. */
function part(fields: string, rest: Partial<Expectation> = {}): Expectation {
  const groups = { all: `id version createdAt updatedAt contract ${fields}` };
  return {
    groups,
    reads: (me, facts) => {
      if (readsAll(me)) return [whole(groups)];
      return me.role === 'DATA_ENTRY' ? [whole(groups, row => inDraft(row, facts))] : [];
    },
    follows: anyOf(role('DPO', 'MANAGER'), siro, draftOf('DATA_ENTRY')),
    inside: ['contract', 'ProcessorContract'],
    ...rest,
  };
}

function draftOf(...roles: string[]): May {
  return (row, me, facts) => roles.includes(me.role) && inDraft(row, facts);
}

/** The record that a part is added to is given in its place: DPO anywhere, DEO in drafts. */
const addsToDraft: May = (contract, me) =>
  me.role === 'DPO' || (me.role === 'DATA_ENTRY' && isDraft(contract));
const changesInDraft = anyOf(dpo, draftOf('DATA_ENTRY'));

export const ContractClause = part('code state clauseReference evidence reviewer reviewedAt', {
  updates: changesInDraft,
});

export const DueDiligenceReview = part(
  `score result status reviewedOn expiresOn reviewer findings legalIdentity dspt certification securityQuestionnaire locations subProcessorList
   breachHistory staffVetting insurance exitPlan financialStanding referees returnReason approvedBy approvedAt riskReason riskAcceptedBy
   riskAcceptedAt deadline availableActions`,
  {
    creates: addsToDraft,
    updates: (row, me, facts) =>
      ['PROPOSED', 'RETURNED'].includes(String(row.status)) ? changesInDraft(row, me, facts) : false,
    // A second person: DPO or MGR, apart by SD-03; HIGH is accepted by the SIRO (M14).
    events: {
      approve: role('DPO', 'MANAGER'),
      return: role('DPO', 'MANAGER'),
      propose: dpo,
      acceptRisk: siro,
    },
  },
);

export const SubProcessor = part(
  'name organisation service country engagedBy engagedOn status availableActions',
  {
    creates: addsToDraft,
    updates: changesInDraft,
    events: { authorise: dpo, refuse: dpo, remove: dpo },
  },
);

export const SubProcessorChange = part(
  'subProcessor kind description notifiedAt objectBy status reason recordedBy decidedBy decidedAt deadline availableActions',
  { creates: dpo, events: { approve: role('DPO', 'MANAGER'), object: dpo, withdraw: dpo } },
);

export const ProcessorInstruction = part('edition subject instruction givenBy givenOn replaces recordedBy', {
  creates: dpo,
});

export const DeletionCertificate = part('subProcessor fate statement receivedOn recordedBy', {
  creates: dpo,
});

/** §2.11: a transfer belongs to a contract or to an agreement and is read with it. */
export const Transfer = part(
  `agreement country recipient mechanism signedOn testResult assessedOn assessmentReference derogationReason reviewAt endedOn onBridgeList
   fault deadline`,
  { creates: addsToDraft, updates: changesInDraft },
);
