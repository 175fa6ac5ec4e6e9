import type { DestructionMethod, HoldingMedium, HoldingStatus } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const MEDIA: readonly HoldingMedium[] = ['PAPER', 'ELECTRONIC', 'AUDIO', 'VIDEO', 'CCTV'];
export const STATUSES: readonly HoldingStatus[] = ['KEPT', 'SCANNED', 'CHECKED', 'DESTROYED'];
export const METHODS: readonly DestructionMethod[] = [
  'CONFIDENTIAL_WASTE',
  'SHREDDED_HERE',
  'INCINERATED',
  'WIPED',
];
