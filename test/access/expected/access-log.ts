import { whole, type Expectation } from './expectation.ts';

const LOG = {
  metadata: 'id version createdAt updatedAt at reader reason',
  whom: 'complaint client items fields',
  // C-09: by it a person is found.
  reference: 'clientReference',
};

/** §6.2 "AccessLog / AuditEvent": DPO and AUD read, ADM "R m (no payload)"; CLIN her own, of which there are none (M5). */
export const AccessLog: Expectation = {
  groups: LOG,
  reads: me => {
    if (me.role === 'ADMIN') return [{ rows: () => true, groups: ['metadata'] }];
    if (me.role === 'AUDITOR') return [{ rows: () => true, groups: ['metadata', 'whom'] }];
    return me.role === 'DPO' ? [whole(LOG)] : [];
  },
};
