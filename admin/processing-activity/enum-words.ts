import { ACTIVITY_LABELS } from '../../schema/activity-labels.ts';

/** The words of the enums of the record of processing. */
export const activityEnums: Record<string, Record<string, string>> = {
  ProcessingActivityStatus: {
    DRAFT: 'Draft',
    ADVISED: 'Waiting for approval',
    ACTIVE: 'In force',
    SUPERSEDED: 'Superseded',
    ENDED: 'Ended',
  },
  ActivityRole: ACTIVITY_LABELS.ActivityRole,
  SubjectCategory: ACTIVITY_LABELS.SubjectCategory,
  DataCategory: ACTIVITY_LABELS.DataCategory,
  RecipientCategory: ACTIVITY_LABELS.RecipientCategory,
  DataSource: ACTIVITY_LABELS.DataSource,
};
