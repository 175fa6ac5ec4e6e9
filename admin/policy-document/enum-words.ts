import { ACTIVITY_LABELS } from '../../schema/activity-labels.ts';

/** The words of the library's enums. */
export const policyEnums: Record<string, Record<string, string>> = {
  PolicyKind: {
    POLICY: 'Policy',
    PROCEDURE: 'Procedure',
    APPROPRIATE_POLICY_DOCUMENT: 'Appropriate policy document',
  },
  PolicyDocumentStatus: {
    DRAFT: 'Draft',
    IN_REVIEW: 'Waiting for approval',
    IN_FORCE: 'In force',
    SUPERSEDED: 'Superseded',
    WITHDRAWN: 'Withdrawn',
  },
  Schedule1Condition: ACTIVITY_LABELS.Schedule1Condition,
};
