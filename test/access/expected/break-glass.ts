import { designated, isOwn, role, whole, type Expectation, type May } from './expectation.ts';

const GRANT = {
  // §6.2 `m`, C-09: who, when, which reason, what was found.
  metadata: `id version createdAt updatedAt reference status reasonCode hours user byOfficer grantedAt expiresAt escalatedAt review
    reviewer reviewedAt deadline availableActions`,
  whom: 'clientReference client justification reviewNote breachReference',
};

/** C-06: nothing of one's own record. */
const ofAnother: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  return client === undefined || !isOwn(client, me, facts);
};

/** §6.2 "DPO: R review". */
const reviews: May = (row, me, facts) => me.role === 'DPO' && ofAnother(row, me, facts) === true;

/** §6.2: DPO whole, CLIN her own, MGR `m`, AUD without names and narrative (C-09); §6.4: guardian and risk owner are told. */
export const BreakGlassGrant: Expectation = {
  groups: GRANT,
  reads: (me, facts) => {
    const told =
      ['MANAGER', 'AUDITOR'].includes(me.role) ||
      designated(me, 'CALDICOTT_GUARDIAN') ||
      designated(me, 'SIRO');
    return [
      whole(
        GRANT,
        row =>
          ofAnother(row, me, facts) === true &&
          (me.role === 'DPO' || (me.role === 'CLINICIAN' && row.user === me.id)),
      ),
      { rows: () => told, groups: ['metadata'] },
    ];
  },
  follows: () => false,
  looksBack: reviews,
  creates: role('DPO', 'CLINICIAN'),
  events: { review: reviews },
};
