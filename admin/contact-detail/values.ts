import type { ContactDetailKind, ReportedBy, VerifiedHow } from '../../schema/generated/graphql.ts';

/** Kinds in the order of the form. */
export const KINDS = [
  'ADDRESS',
  'MOBILE',
  'LANDLINE',
  'EMAIL',
] as const satisfies readonly ContactDetailKind[];

/** Who may have told us. */
export const REPORTERS = ['CLIENT', 'REPRESENTATIVE', 'REFERRER'] as const satisfies readonly ReportedBy[];

/** How a detail is made sure, the most usual first. */
export const VERIFICATIONS = [
  'CONFIRMED_BY_CLIENT',
  'REPLIED',
  'CALLED_BACK',
  'DOCUMENT',
] as const satisfies readonly VerifiedHow[];
