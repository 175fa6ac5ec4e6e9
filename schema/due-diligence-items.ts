/** The items of a due-diligence review, by their fields and in the order of the paper (§2.8). */
export const DUE_DILIGENCE_ITEMS = [
  'legalIdentity',
  'dspt',
  'certification',
  'securityQuestionnaire',
  'locations',
  'subProcessorList',
  'breachHistory',
  'staffVetting',
  'insurance',
  'exitPlan',
  'financialStanding',
  'referees',
] as const;
