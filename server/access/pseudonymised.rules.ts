import type { RoleRules } from './abilities.ts';

/** What places a pseudonymised client without finding her: months and names of services, never a day. */
const COURSE = ['pseudonym', 'organisation', 'referralStatus', 'referredIn'];

/** DataSubject R p; of the sensitive items g, so a band and a group (§6.2, §5.0); of consent counts alone. */
export const pseudonymsOfManager: RoleRules = ({ can: allow }) => {
  allow('read', 'PseudonymisedClient', [...COURSE, 'ageBand', 'ethnicGroup']);
};

/** DataSubject and ConsentRecord R p; nothing of the sensitive items (§6.2). */
export const pseudonymsOfAuditor: RoleRules = ({ can: allow }) => {
  allow('read', 'PseudonymisedClient', [...COURSE, 'consortiumSharing', 'storage', 'tabTicked']);
};
