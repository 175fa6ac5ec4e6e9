import type { PseudonymisedClientsQuery } from '../../schema/generated/graphql.ts';
import { STATUSES } from '../referral/values.ts';

/** A row as the server tells it. */
export type PseudonymisedRow = PseudonymisedClientsQuery['pseudonymisedClients']['items'][number];

/** A field of a row, how its values are called, and by which of them a list can be narrowed. */
export interface PseudonymisedField {
  name: Exclude<keyof PseudonymisedRow, 'hidden' | 'pseudonym' | '__typename'>;
  /** The enum of its words; it is shown as it is without. */
  of?: string;
  choices?: readonly string[];
}

const STANDS = ['GRANTED', 'NO', 'OPEN'] as const;

/** In the order of the table. */
export const PSEUDONYMISED_FIELDS: readonly PseudonymisedField[] = [
  { name: 'organisation' },
  { name: 'referralStatus', of: 'ReferralStatus', choices: STATUSES },
  { name: 'referredIn' },
  { name: 'ageBand', choices: ['<18', '18-25', '26-35', '36-45', '46-55', '56-65', '66+'] },
  {
    name: 'ethnicGroup',
    of: 'EthnicGroup',
    choices: ['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'NOT_STATED', 'NOT_KNOWN'],
  },
  { name: 'consortiumSharing', of: 'ConsentStand', choices: STANDS },
  { name: 'storage', of: 'ConsentStand', choices: STANDS },
  { name: 'tabTicked' },
];
