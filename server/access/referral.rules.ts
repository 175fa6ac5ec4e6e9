import type { RoleRules } from './abilities.ts';
import { notOf, open, throughCases } from './client.rules.ts';

/** What goes with a referral and is read by the rule of its client. */
const PARTS = ['ConsentTab', 'AgencyConsentLiaison'];
/** What has a diary of its own. */
const DIARIES = ['Referral', 'AgencyConsentLiaison'];

/** What is done to a referral by whoever keeps it: data entry, and a clinician for her own clients (§6.2 `T`). */
const KEEPING = [
  'update',
  'accept',
  'notAccept',
  'activate',
  'discharge',
  'reopen',
  'markArt14Given',
  'exceptArt14',
];
/** What a clinician alone says (M7, S6). */
const CLINICAL = ['acceptUrgently', 'advise'];
/** What the officer decides on a refused question (S6). */
const DECIDING = ['proceed', 'referBack', 'closeNotAccepted'];
const LIAISING = ['request', 'recordReply', 'contactDirectly'];

/** Why care could not wait, and what the clinician advises: clinical words, not for data entry (C-02). */
const CLINICAL_WORDS = ['urgentReason', 'clinicianAdvice'];

/** Dates and status of a referral, without whose it is, who referred, and any narrative (§6.2 `m`, C-09). */
export const REFERRAL_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'sourceType',
  'careSector',
  'receivedAt',
  'obtainedOn',
  'firstContactOn',
  'status',
  'sharingScope',
  'refused',
  'questionsDueOn',
  'questionsAnsweredOn',
  'urgent',
  'acceptedAt',
  'underReview',
  'reviewDueOn',
  'reviewOutcome',
  'reviewedAt',
  'activatedAt',
  'notAcceptedReason',
  'dischargedOn',
  'dischargeReason',
  'art14DueOn',
  'art14GivenAt',
  'art14Method',
  'art14NoticeVersion',
  'art14Exception',
  'deadline',
];

/** What is known of a tick of the consent tab without whose it is (§6.2 `p`). */
export const CONSENT_TAB_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'referral',
  'status',
  'storage',
  'processing',
  'sharing',
  'tickedAt',
  'untickedAt',
  'untickReason',
];

/** What is known of a liaison without whose it is (§6.2 `m`). */
export const LIAISON_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'referral',
  'status',
  'askedAt',
  'firstChaseOn',
  'firstChasedAt',
  'dueAt',
  'secondChasedAt',
  'askClientBy',
  'endedAt',
  'deadline',
];

/** Nothing of one's own record or a relative's (C-06). Comes last: it takes away. */
const neverOwn: RoleRules = (rules, viewer) => {
  const events = [...KEEPING, ...CLINICAL, ...DECIDING, ...LIAISING, 'untick'];
  notOf(rules, viewer, ['read', 'history', ...events], ['Referral', ...PARTS]);
};

/** Registers referrals, keeps them, ticks the tab and liaises with agencies (§6.2). */
export const referralsOfDataEntry: RoleRules = (rules, viewer) => {
  const { can: allow, cannot: forbid } = rules;
  allow('create', ['Referral', 'ConsentTab']);
  allow('import', 'Referral');
  for (const rows of open(viewer, false, {})) {
    allow(['read', 'history', ...KEEPING], 'Referral', rows);
    allow(['read', 'untick'], 'ConsentTab', rows);
    allow(['read', 'history', ...LIAISING], 'AgencyConsentLiaison', rows);
  }
  forbid('read', 'Referral', CLINICAL_WORDS);
  neverOwn(rules, viewer);
};

/** Her own clients' referrals; of others that she reads, no more (C-01), broken glass among them (§6.4). */
export const referralsOfClinician: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  const { own, read, glass } = viewer.caseload;
  for (const rows of open(viewer, false, { client: { $in: [...read] } })) {
    allow('read', ['Referral', ...PARTS], rows);
    allow('history', DIARIES, rows);
  }
  for (const rows of open(viewer, false, { client: { $in: [...own] } })) {
    allow([...KEEPING, ...CLINICAL], 'Referral', rows);
    allow(['create', 'untick'], 'ConsentTab', rows);
  }
  const opened = { client: { $in: glass.map(({ client }) => client) }, restricted: false };
  allow('read', ['Referral', ...PARTS], opened);
  allow('history', DIARIES, opened);
  neverOwn(rules, viewer);
};

/** A referral with a refusal that waits for her or was decided by her; of a client who is restricted, opened or brought by a case, read only (§6.2 `c`, C-04); every tab and liaison. */
export const referralsOfDpo: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  for (const rows of open(viewer, false, { underReview: true }))
    allow(['read', 'history', ...DECIDING], 'Referral', rows);
  for (const rows of open(viewer, false, { reviewedBy: viewer.id }))
    allow(['read', 'history'], 'Referral', rows);
  for (const rows of [...open(viewer, true, {}), ...throughCases(viewer)])
    allow(['read', 'history'], 'Referral', rows);
  const opened = { client: { $in: viewer.caseload.glass.map(({ client }) => client) } };
  allow('read', ['Referral', ...PARTS], opened);
  allow('history', DIARIES, opened);
  for (const restricted of [false, true])
    for (const rows of open(viewer, restricted, {})) {
      allow('read', PARTS, rows);
      allow('history', 'AgencyConsentLiaison', rows);
    }
  neverOwn(rules, viewer);
};
