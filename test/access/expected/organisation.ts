import { role, whole, type Expectation } from './expectation.ts';

const THIRD_PARTY = {
  register:
    'id version createdAt updatedAt reference name kind registrationNumber icoRegistration icoExpiresOn country website noticeUrl address notes',
  // C-09: no contact fields for AUD.
  contact: 'contactName contactEmail contactPhone',
};

/** §6.2 "ThirdParty, ProcessorContract, …": CLIN and ADM have nothing. An organisation has no draft: DEO C R U. */
export const Organisation: Expectation = {
  groups: THIRD_PARTY,
  reads: me => {
    if (['DPO', 'DATA_ENTRY', 'MANAGER'].includes(me.role)) return [whole(THIRD_PARTY)];
    return me.role === 'AUDITOR' ? [{ rows: () => true, groups: ['register'] }] : [];
  },
  follows: role('DPO', 'DATA_ENTRY', 'MANAGER'),
  creates: role('DPO', 'DATA_ENTRY'),
  updates: role('DPO', 'DATA_ENTRY'),
};

const PROFILE = {
  all: 'id version createdAt updatedAt edition status name address phone email website registration logo dpoName dpoPhone regulatorName regulatorAddress regulatorPhone regulatorUrl retentionCeilingYears draftedBy approvedBy approvedAt availableActions',
};

/** §6.2 "OrganisationProfile": R for all, A for DPO and MGR, U (M13: R U) for ADM, an edition at a time. */
export const OrganisationProfile: Expectation = {
  groups: PROFILE,
  reads: () => [whole(PROFILE)],
  follows: role('DPO', 'MANAGER', 'ADMIN'),
  creates: role('ADMIN'),
  updates: (row, me) => me.role === 'ADMIN' && row.status === 'DRAFT',
  events: { approve: role('DPO', 'MANAGER') },
};
