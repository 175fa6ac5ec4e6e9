import type { TransferMechanism, TransferTestResult } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const MECHANISMS: readonly TransferMechanism[] = [
  'ADEQUACY_REGS',
  'IDTA',
  'ADDENDUM',
  'BCR',
  'OTHER_ART46',
  'DEROGATION',
];
export const TEST_RESULTS: readonly TransferTestResult[] = ['MET', 'NOT_MET'];
