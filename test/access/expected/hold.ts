import * as people from './case-people.ts';
import {
  anyOf,
  role,
  whole,
  type Expectation,
  type Facts,
  type May,
  type Person,
  type Row,
} from './expectation.ts';

const HOLD = {
  metadata: `id version createdAt updatedAt status scope reason subject recordId recordReference placedAt reviewAt releasedAt
    deadline availableActions`,
  content: 'ground placedBy releasedBy releaseReason releaseProposer',
};

/** The complaint that is held; anything else has nobody to be kept from. */
function heldCase(row: Row, facts: Facts): Row | undefined {
  return row.subject === 'ComplaintCase' ? facts.one('ComplaintCase', row.recordId) : undefined;
}

function isHidden(row: Row, me: Person, facts: Facts): boolean {
  const held = heldCase(row, facts);
  return held !== undefined && people.isHiddenFrom(held, me);
}

/** C-08: the content is kept from whom the complaint is about. */
function isOpen(row: Row, me: Person, facts: Facts): boolean {
  const held = heldCase(row, facts);
  return !held || (!people.isHiddenFrom(held, me) && !people.isBarred(held, me));
}

const dpo: May = (row, me, facts) => me.role === 'DPO' && isOpen(row, me, facts);
/** §6.2: MGR "A(release LITIGATION/INQUIRY)". */
const manager: May = (row, me, facts) =>
  me.role === 'MANAGER' &&
  ['LITIGATION', 'PUBLIC_INQUIRY'].includes(String(row.reason)) &&
  isOpen(row, me, facts);

/** §6.2 "LegalHold", §3.5: DPO C R T; AUD `m`; DEO and CLIN the flag on the record only. */
export const LegalHold: Expectation = {
  groups: HOLD,
  reads: (me, facts) => {
    if (me.role === 'AUDITOR') return [{ rows: () => true, groups: ['metadata'] }];
    const decides = whole(HOLD, row => anyOf(dpo, manager)(row, me, facts) === true);
    if (me.role !== 'DPO') return [decides];
    return [{ rows: row => !isHidden(row, me, facts), groups: ['metadata'] }, decides];
  },
  follows: anyOf(dpo, manager),
  creates: role('DPO'),
  events: {
    review: dpo,
    release: dpo,
    proposeRelease: dpo,
    approveRelease: anyOf(dpo, manager),
    refuseRelease: anyOf(dpo, manager),
  },
};
