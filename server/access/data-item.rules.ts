import type { RoleRules } from './abilities.ts';

/** What is collected about people, and its yearly review. §6.2 has no row for it; it is configuration of purposes and means, as "Purpose, ProcessingActivity", and "DPO configures" (S21). */
export const DATA_ITEMS = ['DataItemDefinition', 'MinimisationReview'];

/** Configures and reviews; makes none, since they are made of the columns. */
export const dataItemsOfDpo: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], DATA_ITEMS);
  allow('update', 'DataItemDefinition', ['purposes'], { status: { $ne: 'REMOVED' } });
  allow(['keep', 'makeOptional', 'stop'], 'DataItemDefinition');
  allow('review', 'MinimisationReview');
};

/** Follows what is collected. */
export const dataItemsOfManager: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], DATA_ITEMS);
};

/** Reads what is collected, and why. */
export const dataItemsOfStaff: RoleRules = ({ can: allow }) => {
  allow('read', DATA_ITEMS);
};
