import type { CommunicationCategory, CommunicationDirection } from '../../schema/generated/graphql.ts';

/** What messages are about, the most usual first. */
export const CATEGORIES = [
  'SERVICE',
  'SURVEY',
  'MARKETING',
  'PRIVACY',
  'LEGAL',
] as const satisfies readonly CommunicationCategory[];

/** Who spoke to whom. */
export const DIRECTIONS = ['INCOMING', 'OUTGOING'] as const satisfies readonly CommunicationDirection[];
