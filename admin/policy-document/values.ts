import { SCHEDULE_1, type Schedule1Name } from '../../schema/schedule-1.ts';
import type { PolicyDocumentStatus, PolicyKind } from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const KINDS: readonly PolicyKind[] = ['POLICY', 'PROCEDURE', 'APPROPRIATE_POLICY_DOCUMENT'];
export const STATUSES: readonly PolicyDocumentStatus[] = [
  'IN_FORCE',
  'IN_REVIEW',
  'DRAFT',
  'SUPERSEDED',
  'WITHDRAWN',
];

/** The conditions of DPA 2018 Sch 1, in the order of the Act. */
export const SCHEDULE_1_NAMES = Object.keys(SCHEDULE_1) as Schedule1Name[];

/** The conditions of DPA 2018 Sch 1 that take an appropriate policy document, in the order of the Act. */
export const WITH_POLICY = SCHEDULE_1_NAMES.filter(name => SCHEDULE_1[name].policyDocument);
