import type { RoleRules } from './abilities.ts';

/** Reference, status and dates of a question about retention: no names, no narrative (§6.2 `m`, C-09). */
export const INFORMATION_REQUEST_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'status',
  'receivedAt',
  'dueOn',
  'dueRaw',
  'clockInputs',
  'ruleVersion',
  'deadline',
  'answeredAt',
  'withdrawnAt',
];

/** The data-entry officer answers what people ask about retention, the data protection officer may (S87). */
export const informationRequestsOfOffice: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow', 'create', 'update', 'answer', 'withdraw'], 'InformationRequest');
};
