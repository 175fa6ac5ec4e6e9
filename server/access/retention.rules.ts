import type { RoleRules } from './abilities.ts';

/** The retention schedule and its overrides (§3); who proposes is never who countersigns (SD-08). */
export const RETENTION = ['RetentionRule', 'RetentionOverride'];

/** Proposes, drafts, and activates what another drafted. */
export const retentionOfDpo: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], RETENTION);
  allow('create', RETENTION);
  allow('update', 'RetentionRule', { status: 'DRAFT' });
  allow('update', 'RetentionOverride', { status: 'PROPOSED' });
  allow(['activate', 'revise', 'retire', 'acceptCeiling'], 'RetentionRule');
  allow(['approve', 'review', 'end'], 'RetentionOverride');
};

/** The second person. */
export const retentionOfManager: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], RETENTION);
  allow(['activate', 'confirmCeiling'], 'RetentionRule');
  allow(['countersign', 'refuse'], 'RetentionOverride');
};
