import { Role } from '../../schema/ability.ts';
import type { RoleRules } from './abilities.ts';
import { CLIENT_PARTS } from './client.rules.ts';

/** What is known of a broken glass without meeting the client: who, when, which reason, what was found (§6.2 `m`, C-09). */
export const BREAK_GLASS_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'status',
  'reasonCode',
  'hours',
  'user',
  'byOfficer',
  'grantedAt',
  'expiresAt',
  'escalatedAt',
  'review',
  'reviewer',
  'reviewedAt',
  'deadline',
];

/** What is open to whoever broke the glass, the sensitive too (C-05), until it ends; what is restricted opens to the officer alone (C-04). */
const throughGlass: RoleRules = ({ can: allow }, viewer) => {
  const opened = viewer.caseload.glass.map(({ client }) => client);
  const state = viewer.role === Role.DPO ? {} : { restricted: false };
  const clients: object = { id: { $in: opened }, ...state };
  const parts: object = { client: { $in: opened }, ...state };
  allow('create', 'BreakGlassGrant');
  allow(['read', 'history'], 'Client', clients);
  allow('read', CLIENT_PARTS, parts);
};

/** Breaks the glass, and sees what she broke. Stands before `neverOwn` (C-06). */
export const glassOfClinician: RoleRules = (rules, viewer) => {
  throughGlass(rules, viewer);
  rules.can('read', 'BreakGlassGrant', { user: viewer.id });
};

/** Breaks the glass, and reviews what others broke (§6.2). Stands before `neverOwn` (C-06). */
export const glassOfDpo: RoleRules = (rules, viewer) => {
  throughGlass(rules, viewer);
  rules.can(['read', 'history', 'review'], 'BreakGlassGrant');
};

/** Knows that glass was broken; what nobody reviews is brought to her (§6.4). */
export const glassOfManager: RoleRules = ({ can: allow }) => {
  allow('read', 'BreakGlassGrant', BREAK_GLASS_METADATA);
  allow('escalation', 'BreakGlassGrant');
};

/** Is told of each, unless she reviews them as an officer (§6.4). */
export const glassOfGuardian: RoleRules = ({ can: allow }, viewer) => {
  allow('read', 'BreakGlassGrant', BREAK_GLASS_METADATA);
  if (viewer.role !== Role.DPO) allow('guardianship', 'BreakGlassGrant');
};

/** Is told when an officer breaks it (§6.4). */
export const glassOfSiro: RoleRules = ({ can: allow }) => {
  allow('read', 'BreakGlassGrant', BREAK_GLASS_METADATA);
  allow('oversight', 'BreakGlassGrant');
};
