import { role, whole, type Expectation } from './expectation.ts';

const QUESTION = {
  // §6.2 `m`: ids, status, dates.
  metadata:
    'id version createdAt updatedAt reference status receivedAt dueOn dueRaw clockInputs ruleVersion answeredAt withdrawnAt deadline availableActions',
  content: `channel personName personContact webEnquiry question rules retentionRules loggedBy answer answerMethod answeredBy
    withdrawalReason`,
};
const office = role('DPO', 'DATA_ENTRY');

/** S87: "logged as InformationRequest, DEO answers"; DPO C R U T, AUD `m`, nobody else (§6.2 "deny by default"). */
export const InformationRequest: Expectation = {
  groups: QUESTION,
  reads: me => {
    if (me.role === 'AUDITOR') return [{ rows: () => true, groups: ['metadata'] }];
    return ['DPO', 'DATA_ENTRY'].includes(me.role) ? [whole(QUESTION)] : [];
  },
  follows: office,
  creates: office,
  updates: office,
  events: { answer: office, withdraw: office },
};
