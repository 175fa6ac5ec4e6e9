import { whole, type Expectation } from './expectation.ts';

const LOG = {
  metadata: 'id version createdAt updatedAt at reader reason',
  whom: 'complaint client items',
};

/** §6.2 "AccessLog / AuditEvent": DPO and AUD read, ADM "R m (no payload)"; CLIN her own, of which there are none (M5). */
export const AccessLog: Expectation = {
  groups: LOG,
  reads: me => {
    if (me.role === 'ADMIN') return [{ rows: () => true, groups: ['metadata'] }];
    return ['DPO', 'AUDITOR'].includes(me.role) ? [whole(LOG)] : [];
  },
};
