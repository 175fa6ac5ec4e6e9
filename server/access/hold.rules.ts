import type { RoleRules } from './abilities.ts';
import { HOLD_METADATA } from './complaint.fields.ts';
import { ofTheOffice, notAgainst } from './complaint.rules.ts';

/** Places, reviews and releases; of a case that is about herself an officer keeps the metadata (M6, §6.2). */
export const holdsOfDpo: RoleRules = ({ can: allow }, viewer) => {
  const content = { ...ofTheOffice(viewer), ...notAgainst(viewer) };
  allow('read', 'LegalHold', HOLD_METADATA, ofTheOffice(viewer));
  allow(['read', 'follow'], 'LegalHold', content);
  allow('create', 'LegalHold');
  allow(['review', 'release', 'proposeRelease', 'approveRelease', 'refuseRelease'], 'LegalHold', content);
};

/** The second person of the release from litigation and inquiries (§3.5, §6.2). */
export const holdsOfManager: RoleRules = ({ can: allow }, viewer) => {
  allow(['read', 'follow', 'approveRelease', 'refuseRelease'], 'LegalHold', {
    reason: { $in: ['LITIGATION', 'PUBLIC_INQUIRY'] },
    ...notAgainst(viewer),
  });
};
