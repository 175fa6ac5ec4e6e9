/** Names of the roles of §6.1, the same on screen and in files. */
export const ROLE_LABELS = {
  DPO: 'Data protection officer',
  DATA_ENTRY: 'Data-entry officer',
  CLINICIAN: 'Clinician',
  MANAGER: 'Manager',
  ADMIN: 'Administrator',
  AUDITOR: 'Auditor',
} as const;
