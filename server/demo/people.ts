import { Designation, Role } from '../../schema/ability.ts';

/** The demo's people, all invented: stable addresses, so that tests and README can name them. */
export const PEOPLE = [
  { key: 'dpo', name: 'Imogen Thackeray', role: Role.DPO, designations: [] },
  { key: 'dpo2', name: 'Rafe Okonjo', role: Role.DPO, designations: [Designation.DEPUTY_DPO] },
  { key: 'entry', name: 'Bryony Castellane', role: Role.DATA_ENTRY, designations: [] },
  { key: 'entry2', name: 'Ferran Oakhollow', role: Role.DATA_ENTRY, designations: [] },
  { key: 'clinician', name: 'Dr Maren Ashgrove', role: Role.CLINICIAN, designations: [] },
  {
    key: 'clinician2',
    name: 'Dr Tobias Wren-Halloran',
    role: Role.CLINICIAN,
    designations: [Designation.CALDICOTT_GUARDIAN],
  },
  { key: 'manager', name: 'Delphine Marchbanks', role: Role.MANAGER, designations: [Designation.SIRO] },
  {
    key: 'manager2',
    name: 'Kofi Amberley',
    role: Role.MANAGER,
    designations: [Designation.COMPLAINTS_REVIEWER],
  },
  { key: 'admin', name: 'Pell Norwood', role: Role.ADMIN, designations: [] },
  { key: 'auditor', name: 'Saskia Lindqvist-Bell', role: Role.AUDITOR, designations: [] },
] as const;

/** A demo person's key. */
export type PersonKey = (typeof PEOPLE)[number]['key'];

/** The sign-in address of a demo person. */
export function emailOf(key: PersonKey): string {
  return `${key}@demo.wellkept.test`;
}
