import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { Role } from '../../schema/ability.ts';
import type { Viewer } from './viewer.ts';

/** A viewer's rights: action on subject, with row conditions and fields. Deny by default (§6.2). */
export type Ability = MongoAbility<[string, string | Record<string, unknown>]>;

type Rules = AbilityBuilder<Ability>;
type RoleRules = (rules: Rules, viewer: Viewer) => void;

/** Registers and masters that a role reads whole. */
const ORGANISATION = ['Organisation', 'OrganisationProfile'];

const dpo: RoleRules = ({ can: allow }) => {
  allow(['read', 'create', 'update'], 'Organisation');
  allow(['read', 'approve'], 'OrganisationProfile');
};

const dataEntry: RoleRules = ({ can: allow }) => {
  allow(['read', 'create', 'update'], 'Organisation');
  allow('read', 'OrganisationProfile');
};

const clinician: RoleRules = ({ can: allow }) => {
  allow('read', ORGANISATION);
};

const manager: RoleRules = ({ can: allow }) => {
  allow('approve', 'OrganisationProfile');
  allow('read', ORGANISATION);
};

const admin: RoleRules = ({ can: allow }) => {
  // An edition is drafted here and approved by somebody else (S15); an approved one is never changed.
  allow(['read', 'create'], 'OrganisationProfile');
  allow('update', 'OrganisationProfile', { status: 'DRAFT' });
  allow('read', 'OutboxMail');
};

const auditor: RoleRules = ({ can: allow }) => {
  allow('read', ORGANISATION);
};

const RULES: Record<Role, RoleRules> = {
  [Role.DPO]: dpo,
  [Role.DATA_ENTRY]: dataEntry,
  [Role.CLINICIAN]: clinician,
  [Role.MANAGER]: manager,
  [Role.ADMIN]: admin,
  [Role.AUDITOR]: auditor,
};

/** Staff names are readable for everybody who is signed in (M13). */
const STAFF_FIELDS = ['id', 'version', 'displayName', 'role', 'designations'];

/** The rights of a viewer; of nobody, none. */
export function abilityOf(viewer: Viewer | null): Ability {
  const rules = new AbilityBuilder<Ability>(createMongoAbility);
  if (viewer) {
    rules.can('read', 'User', STAFF_FIELDS);
    RULES[viewer.role](rules, viewer);
  }
  return rules.build();
}
