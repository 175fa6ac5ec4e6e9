import type { RoleRules } from './abilities.ts';
import { glassOfSiro } from './break-glass.rules.ts';
import { CONTRACT } from './processor-contract.rules.ts';
import { AGREEMENT } from './sharing-agreement.rules.ts';

/** What the senior information risk owner decides, whatever the role (M4, M14). */
export const siro: RoleRules = (rules, viewer) => {
  const { can: allow } = rules;
  glassOfSiro(rules, viewer);
  allow(['read', 'follow'], CONTRACT);
  allow('suspend', 'ProcessorContract');
  allow(['read', 'follow'], AGREEMENT);
  allow('suspend', 'SharingAgreement');
  allow('acceptRisk', 'DueDiligenceReview');
};
