import { role, whole, type Expectation, type May, type Row } from './expectation.ts';

const readers = ['DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER', 'AUDITOR'];

const PURPOSE = {
  all: `id version createdAt updatedAt code title description noticePassage noticeVersion followsAnother lawfulBases article9Conditions
    schedule1Conditions basisNote status author advice confirmedBy confirmedAt approvedBy inForceFrom retiredOn reason availableActions`,
};

/** §6.2 "Purpose, ProcessingActivity (ROPA)": DPO C R U, DEO R, CLIN R, MGR R A, AUD R X; SD-09: DPO advises, MGR approves. */
export const Purpose: Expectation = {
  groups: PURPOSE,
  reads: me => (readers.includes(me.role) ? [whole(PURPOSE)] : []),
  follows: role('DPO', 'MANAGER'),
  creates: role('DPO'),
  updates: (row, me) => me.role === 'DPO' && row.status === 'PROPOSED',
  events: {
    confirm: role('DPO'),
    approve: role('MANAGER'),
    return: role('DPO', 'MANAGER'),
    retire: role('DPO'),
  },
};

const ACTIVITY = {
  record: `id version createdAt updatedAt reference edition status title role controller purpose description lawfulBasis basisMet
    interestsAssessment article9Condition schedule1Condition policy appropriatePolicy noticePassage projectName projectFunder incapacityReason
    publicationEvidence subjects dataCategories recipients sources outsideUk transferSafeguards retentionRule retentionDeviation security system
    contract agreement dpiaScreening dpiaReference consentMechanism automatedDecisions optOut runningSince owner author advice advisedBy advisedAt
    returnReason approvedBy activeFrom reviewedOn reviewedBy reviewFindings nextReviewAt endedOn endReason supersedes deadline editions
    availableActions`,
  case: 'legalCaseReference',
  claim: 'legalCaseNarrative',
};

/** S55: "restricted to DPO/legal case file". */
const isOfACase = (row: Row) => row.article9Condition === 'LEGAL_CLAIMS';

/** M13: what follows the narrative is for whoever reads all of it. */
const follows: May = (row, me) => me.role === 'DPO' || (me.role === 'MANAGER' && !isOfACase(row));

/** §6.2 "Purpose, ProcessingActivity (ROPA)"; S55: what a claim is about is the officer's alone, and whoever approves knows its case. */
export const ProcessingActivity: Expectation = {
  groups: ACTIVITY,
  reads: me => {
    if (me.role === 'DPO') return [whole(ACTIVITY)];
    if (me.role === 'MANAGER') return [{ rows: () => true, groups: ['record', 'case'] }];
    return readers.includes(me.role) ? [{ rows: () => true, groups: ['record'] }] : [];
  },
  follows,
  creates: role('DPO'),
  // What runs was approved as it stands; who answers for it may change.
  updates: (row, me) =>
    me.role === 'DPO' &&
    (row.status === 'DRAFT' || (['ADVISED', 'ACTIVE'].includes(String(row.status)) ? 'either' : false)),
  events: {
    advise: role('DPO'),
    activate: role('MANAGER'),
    return: role('DPO', 'MANAGER'),
    review: role('DPO'),
    revise: role('DPO'),
    discard: role('DPO'),
    end: role('DPO'),
  },
};
