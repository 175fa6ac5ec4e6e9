import type { RoleRules } from './abilities.ts';

/** Drafts, submits and looks after the library (§6.2 C R U T); approves nothing of it (SD-09). */
export const policiesOfDpo: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow', 'create'], 'PolicyDocument');
  allow('update', 'PolicyDocument', { status: 'DRAFT' });
  allow('update', 'PolicyDocument', ['owner'], { status: { $in: ['IN_REVIEW', 'IN_FORCE'] } });
  allow(['submit', 'return', 'review', 'revise', 'discard', 'ceaseReliance', 'withdraw'], 'PolicyDocument');
};

/** Approves, or sends back. */
export const policiesOfManager: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow', 'approve', 'return'], 'PolicyDocument');
};

/** Policies and what is attached to them (M13); appropriate policy documents are not for the front desk (§6.2). */
export const policiesOfDataEntry: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], 'PolicyDocument', { kind: { $ne: 'APPROPRIATE_POLICY_DOCUMENT' } });
};

/** All of them, and what is attached (M13). */
export const policiesOfClinician: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], 'PolicyDocument');
};
