/** The categories of personal data of the record of processing; true where UK GDPR Art 9(1) names them (X4: of the six sensitive items health and ethnic origin alone). */
export const DATA_CATEGORIES = {
  IDENTITY: false,
  CONTACT: false,
  DATE_OF_BIRTH: false,
  GENDER: false,
  EMPLOYMENT_STATUS: false,
  NHS_NUMBER: false,
  FINANCIAL: false,
  COMMUNICATIONS: false,
  RECORDINGS: false,
  ONLINE: false,
  STAFF_RECORDS: false,
  TRAINING: false,
  VIEWS: false,
  HEALTH: true,
  ETHNIC_ORIGIN: true,
  RELIGION_OR_BELIEF: true,
  SEXUAL_ORIENTATION: true,
  POLITICAL_OPINIONS: true,
  TRADE_UNION: true,
  GENETIC: true,
  BIOMETRIC: true,
} as const satisfies Record<string, boolean>;

/** One of the categories of {@link DATA_CATEGORIES}. */
export type DataCategoryName = keyof typeof DATA_CATEGORIES;

/** Whether special categories are among them (UK GDPR Art 9(1)). */
export function holdsSpecialCategories(categories: readonly DataCategoryName[]): boolean {
  return categories.some(category => DATA_CATEGORIES[category]);
}
