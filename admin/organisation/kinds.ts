import type { OrganisationKind } from '../../schema/generated/graphql.ts';

/** Every kind, in the order of the forms. */
export const ORGANISATION_KINDS = [
  'PROCESSOR',
  'THIRD_PARTY',
  'MEMBER',
  'REFERRER',
  'COMMISSIONER',
  'REGULATOR',
  'RESEARCH',
  'PAYMENT',
] as const satisfies readonly OrganisationKind[];
