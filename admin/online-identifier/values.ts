import type { IdentifierSource, OnlineIdentifierKind } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const IDENTIFIER_KINDS = [
  'SOCIAL_PROFILE',
  'SITE_ACCOUNT',
  'COOKIE_OR_DEVICE_ID',
  'IP_ADDRESS',
] as const satisfies readonly OnlineIdentifierKind[];
export const IDENTIFIER_SOURCES = [
  'WROTE_TO_US',
  'WROTE_ABOUT_US',
  'USED_OUR_SITE',
] as const satisfies readonly IdentifierSource[];
