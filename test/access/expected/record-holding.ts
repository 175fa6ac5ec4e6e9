import { Client } from './client.ts';
import { isOwn, visibleFields, whole, type Expectation, type May } from './expectation.ts';

const HOLDING = {
  metadata: `id version createdAt updatedAt reference medium status registeredOn coversFrom coversTo digitisedAt qualityCheckedAt
    destroyedAfterScanAt destructionMethod availableActions`,
  content: `title system location box client rule digitisedBy scanLocation qualityCheckedBy checkNote destroyedBy`,
};

/** C-05, C-06: not of a sensitive record that does not name her, never of her own. */
const isOpen: May = (row, me, facts) => {
  const client = facts.one('Client', row.client);
  if (!client) return true;
  const named = client.sensitive !== true || (client.namedUsers as string[]).includes(me.id);
  return named && !isOwn(client, me, facts);
};

const isRestricted: May = (row, _me, facts) => facts.one('Client', row.client)?.restricted === true;

/** §6.2: DPO R U, DEO C R U; C-04: of what is restricted the DPO reads. */
const keeps: May = (row, me, facts) =>
  ['DPO', 'DATA_ENTRY'].includes(me.role) &&
  isOpen(row, me, facts) === true &&
  isRestricted(row, me, facts) === false;

const reads: May = (row, me, facts) => {
  if (me.role === 'CLINICIAN') {
    const client = facts.one('Client', row.client);
    return client !== undefined && visibleFields(Client, client, me, facts) !== null;
  }
  if (me.role === 'DPO' && isRestricted(row, me, facts) === true) return isOpen(row, me, facts);
  return keeps(row, me, facts);
};

/** §6.2 "RecordHolding (incl. paper)"; CLIN `o`, AUD `m`, MGR in reports alone. */
export const RecordHolding: Expectation = {
  groups: HOLDING,
  reads: (me, facts) => [
    whole(HOLDING, row => reads(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: () => false,
  looksBack: (row, me, facts) => me.role !== 'CLINICIAN' && reads(row, me, facts),
  creates: (_row, me) => me.role === 'DATA_ENTRY',
  updates: keeps,
  events: { digitise: keeps, passScan: keeps, failScan: keeps, destroyOriginal: keeps },
};
