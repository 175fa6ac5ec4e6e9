import { isBarred, isHiddenFrom } from './case-people.ts';
import { whole, type Expectation, type Facts, type Person, type Row } from './expectation.ts';

const LOG = {
  metadata: 'id version createdAt updatedAt at reader reason',
  whom: 'complaint intake client items fields',
  // C-09: by it a person is found.
  reference: 'clientReference',
};

/** SD-01, M17: that a case which is kept from her brought somebody its client would tell her who complained. */
function isOfKeptCase(row: Row, me: Person, facts: Facts): boolean {
  const complaint =
    facts.one('ComplaintCase', row.complaint) ??
    facts.rows('ComplaintCase').find(one => row.intake !== null && one.reroutedTo === row.intake);
  return complaint !== undefined && (isBarred(complaint, me) || isHiddenFrom(complaint, me));
}

/** §6.2 "AccessLog / AuditEvent": DPO and AUD read, ADM "R m (no payload)"; CLIN her own, of which there are none (M5). */
export const AccessLog: Expectation = {
  groups: LOG,
  reads: (me, facts) => {
    if (me.role === 'ADMIN') return [{ rows: () => true, groups: ['metadata'] }];
    if (me.role === 'AUDITOR') return [{ rows: () => true, groups: ['metadata', 'whom'] }];
    return me.role === 'DPO' ? [whole(LOG, row => !isOfKeptCase(row, me, facts))] : [];
  },
};
