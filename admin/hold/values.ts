import type { HoldReason, HoldScope, HoldStatus } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const BY_HAND: readonly HoldReason[] = [
  'LITIGATION',
  'PUBLIC_INQUIRY',
  'POLICE_CORONER',
  'SAFEGUARDING',
  'AUDIT',
];
export const REASONS: readonly HoldReason[] = [
  ...BY_HAND,
  'OPEN_COMPLAINT',
  'OPEN_RIGHTS_REQUEST',
  'OPEN_BREACH',
  'RESTRICTION_18',
];
export const STATUSES: readonly HoldStatus[] = ['PLACED', 'RELEASE_PROPOSED', 'RELEASED'];
/** A single record is put on hold on its own page. */
export const WIDE_SCOPES: readonly HoldScope[] = ['RECORD_TYPE', 'ALL'];
