import type { DataItemStatus } from '../../schema/generated/graphql.ts';

/** Where an item can stand. */
export const STATUSES: readonly DataItemStatus[] = ['COLLECTED', 'OPTIONAL', 'STOPPED', 'REMOVED'];
