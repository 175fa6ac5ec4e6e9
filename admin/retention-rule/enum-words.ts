/** The words of the schedule's enums. */
export const retentionEnums: Record<string, Record<string, string>> = {
  RetentionRuleStatus: {
    DRAFT: 'Draft',
    CAPPED: 'In use, cut to the ceiling',
    ACTIVE: 'In use',
    SUPERSEDED: 'Superseded',
    RETIRED: 'Retired',
  },
  RetentionPeriodKind: {
    FIXED: 'A length from an event',
    BIRTHDAY: 'To a birthday',
    FOLLOWS: 'As another record',
    LONGER_OF: 'The longer of two',
    SOONER_OF: 'The sooner of two',
    KEEP: 'Kept for good',
  },
  DisposalAction: {
    REVIEW_DESTROY: 'Review, then destroy',
    REVIEW_ARCHIVE: 'Review, consider the archive, else destroy',
    DESTROY: 'Destroy',
    KEEP: 'Keep',
  },
  OverrideNeed: {
    NO: 'No',
    YES: 'Yes',
    MAYBE: 'Depends on the record',
    FOLLOWS: 'As the record that it follows',
    IF_OVER_CEILING: 'If the birthday lies beyond the ceiling',
  },
  RetentionConfidence: {
    SEEN: 'Seen in a source',
    MEMORY: 'From memory: check against the live Code',
    STATUTE: 'Statute or other law',
    DESIGN: 'Our own rule',
  },
  OverrideBasis: {
    CONTRACT: 'Contract',
    STATUTE: 'Statute',
    REGULATOR: 'Regulator',
    LEGAL_LIMITATION: 'Limitation of claims',
    VITAL_SAFETY: 'Safety of people',
  },
  OverrideStatus: { PROPOSED: 'Waiting for approval', APPROVED: 'In force', ENDED: 'Ended' },
  RetentionBlock: {
    OPEN_RIGHTS_REQUEST: 'a request for the data is open.',
    RECORD_ON_HOLD: 'a legal hold lies on the record.',
    OPERATIONAL: 'the episode is open.',
    RETENTION_OVER_CEILING:
      'somebody must first approve the longer period or record that the ceiling applies.',
    FOLLOWS_OTHER_RECORD: 'the record follows another one.',
    KEEP: 'the record is kept for good.',
  },
};
