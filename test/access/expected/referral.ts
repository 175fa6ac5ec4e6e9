import { Client } from './client.ts';
import { isOwn, visibleFields, whole, type Expectation, type May } from './expectation.ts';

const REFERRAL = {
  // §6.2 `m`: "ids, dates, status, counts; no names/narrative".
  metadata: `id version createdAt updatedAt reference sourceType careSector receivedAt obtainedOn firstContactOn status sharingScope
    refused questionsDueOn questionsAnsweredOn urgent acceptedAt underReview reviewDueOn reviewOutcome reviewedAt activatedAt
    notAcceptedReason dischargedOn dischargeReason art14DueOn art14GivenAt art14Method art14NoticeVersion art14Exception deadline
    availableActions consentTabs liaisons`,
  admin: `client referringOrganisation referrer sourceReference webEnquiry careRecordId acceptedBy advisedBy reviewNote reviewedBy reopenReason
    art14ExceptionReason`,
  // C-02: clinical words.
  clinical: 'urgentReason clinicianAdvice',
};

/** C-05, C-06: not of a sensitive record that does not name her, never of her own. */
const isOpen: May = (row, me, facts) => {
  const client = facts.one('Client', row.client)!;
  const named = client.sensitive !== true || (client.namedUsers as string[]).includes(me.id);
  return named && !isOwn(client, me, facts);
};

const isRestricted: May = (row, _me, facts) => facts.one('Client', row.client)!.restricted === true;

const meetsClient: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  return client !== undefined && visibleFields(Client, client, me, facts) !== null;
};

/** C-01: an assignment that runs today. */
const cares: May = (row, me, facts) =>
  facts
    .rows('Assignment')
    .some(
      one =>
        one.client === row.client &&
        one.clinician === me.id &&
        String(one.startsOn) <= facts.today &&
        (one.endsOn === null || facts.today < String(one.endsOn)),
    );

/** §6.2: DEO C R U T, CLIN `o`; of what is restricted nobody of them (C-04). */
const keeps: May = (row, me, facts) =>
  isOpen(row, me, facts) === true &&
  isRestricted(row, me, facts) === false &&
  (me.role === 'DATA_ENTRY' || (me.role === 'CLINICIAN' && cares(row, me, facts) === true));

/** M7, S6: what only a clinician says of her own client. */
const clinical: May = (row, me, facts) => me.role === 'CLINICIAN' && keeps(row, me, facts);

/** S6: "DPO decides declines", while one waits. */
const decides: May = (row, me, facts) =>
  me.role === 'DPO' &&
  row.underReview === true &&
  isOpen(row, me, facts) === true &&
  isRestricted(row, me, facts) === false;

/** §6.2 `c` for the DPO: a refusal under her review or decided by her, and what she meets the client of (C-04, §6.4). */
const reads: May = (row, me, facts) => {
  if (me.role !== 'DPO') return me.role !== 'AUDITOR' && meetsClient(row, me, facts);
  const hers = row.reviewedBy === me.id && isOpen(row, me, facts) && !isRestricted(row, me, facts);
  return hers === true || decides(row, me, facts) === true || meetsClient(row, me, facts);
};

export const Referral: Expectation = {
  groups: REFERRAL,
  reads: (me, facts) => [
    {
      rows: row => reads(row, me, facts) === true,
      groups: me.role === 'DATA_ENTRY' ? ['metadata', 'admin'] : ['metadata', 'admin', 'clinical'],
    },
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  looksBack: reads,
  updates: keeps,
  events: {
    accept: keeps,
    acceptUrgently: clinical,
    activate: keeps,
    notAccept: keeps,
    advise: clinical,
    proceed: decides,
    referBack: decides,
    closeNotAccepted: decides,
    discharge: keeps,
    reopen: keeps,
    markArt14Given: keeps,
    exceptArt14: keeps,
  },
};

const TAB = {
  // §6.2 "R p": without whose it is.
  metadata: `id version createdAt updatedAt referral status storage processing sharing tickedAt untickedAt untickReason
    availableActions`,
  rest: 'client dcrsRef tickedBy untickedBy',
};

/** §6.2: every tab and liaison for the DPO; for the others with the client. */
const readsPart: May = (row, me, facts) => {
  const met = meetsClient(row, me, facts) === true;
  return me.role === 'DPO' ? met || isOpen(row, me, facts) : met;
};

export const ConsentTab: Expectation = {
  groups: TAB,
  reads: (me, facts) => [
    whole(TAB, row => readsPart(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  creates: keeps,
  inside: ['referral', 'Referral'],
  events: { untick: keeps },
};

const LIAISON = {
  metadata: `id version createdAt updatedAt reference referral status askedAt firstChaseOn firstChasedAt dueAt secondChasedAt
    askClientBy endedAt deadline availableActions`,
  rest: 'client agency response evidence endedBy',
};

/** §6.2: DEO C R U T. */
const liaises: May = (row, me, facts) => me.role === 'DATA_ENTRY' && keeps(row, me, facts);

export const AgencyConsentLiaison: Expectation = {
  groups: LIAISON,
  reads: (me, facts) => [
    whole(LIAISON, row => readsPart(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  looksBack: readsPart,
  events: { request: liaises, recordReply: liaises, contactDirectly: liaises },
};
