import { ROLE_LABELS } from '../../../schema/role-labels.ts';

/** Roles and designations of §6.1, and what the demo's sign-in page says of each. */
export const people = {
  enums: {
    Role: ROLE_LABELS,
    Designation: {
      DEPUTY_DPO: 'Deputy data protection officer',
      CALDICOTT_GUARDIAN: 'Caldicott Guardian',
      SIRO: 'Senior information risk owner',
      COMPLAINTS_REVIEWER: 'Complaints reviewer',
      SAFEGUARDING_LEAD: 'Safeguarding lead',
      SECOND_REVIEWER: 'Second reviewer',
    },
  },
  blurbs: {
    DPO: 'Runs contracts, agreements, retention and complaints',
    DATA_ENTRY: 'Registers organisations, contracts and calls',
    CLINICIAN: 'Logs a complaint and follows its status',
    MANAGER: 'Signs, approves and reads the reports',
    ADMIN: 'Keeps accounts and settings, sees no case',
    AUDITOR: 'Reads the registers and the audit trail',
  },
};
