/** The roles of §6.1; one per account. */
export enum Role {
  DPO = 'DPO',
  DATA_ENTRY = 'DATA_ENTRY',
  CLINICIAN = 'CLINICIAN',
  MANAGER = 'MANAGER',
  ADMIN = 'ADMIN',
  AUDITOR = 'AUDITOR',
}

/** Designations of §6.1: flags added to a role. */
export enum Designation {
  DEPUTY_DPO = 'DEPUTY_DPO',
  CALDICOTT_GUARDIAN = 'CALDICOTT_GUARDIAN',
  SIRO = 'SIRO',
  COMPLAINTS_REVIEWER = 'COMPLAINTS_REVIEWER',
  SAFEGUARDING_LEAD = 'SAFEGUARDING_LEAD',
  SECOND_REVIEWER = 'SECOND_REVIEWER',
}

/** The verbs every resource shares; a workflow's events are further actions on its subject. */
export const CRUD_ACTIONS = ['read', 'create', 'update'] as const;
