import type { RequestedRight } from '../../schema/generated/graphql.ts';

/** The rights, the most asked first. */
export const RIGHTS = [
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION',
  'ADM',
] as const satisfies readonly RequestedRight[];

/** By which ways a letter reaches somebody. */
export const LETTER_WAYS = ['EMAIL', 'POST', 'IN_PERSON'] as const;
