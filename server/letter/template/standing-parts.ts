import type { OrganisationProfile } from '../../organisation-profile/organisation-profile.entity.ts';
import { facts, heading, paragraph, type Block } from '../document.ts';
import { DATA_PROTECTION_LAW } from '../law.ts';
import { longDate } from '../london-date.ts';
import type { LetterData, Setting } from './template.ts';

/** Reference and date, first in every letter. */
export function particulars(data: LetterData, { writtenOn }: Setting): Block {
  return facts(['Our reference', data.reference], ['Date', longDate(writtenOn)]);
}

/** Whom to ask, and that the letter exists in other forms. `who` replaces the officer where she is complained about. */
export function contactParts(profile: OrganisationProfile, who: string | null | undefined): Block[] {
  const phone = who ? profile.phone : (profile.dpoPhone ?? profile.phone);
  return [
    heading('How to contact us'),
    facts(
      ['Contact', who ?? `${profile.dpoName}, ${profile.name}`],
      ['E-mail', profile.email],
      ['Telephone', phone],
      ['Post', profile.address],
    ),
    paragraph(
      'Please quote our reference. If you need this letter in large print, in easy read, in another language or read out on the telephone, tell us and we will do it free of charge.',
    ),
  ];
}

/** The regulator block: the name and the address come from the profile, because they change (§0.3). */
export function regulatorParts(profile: OrganisationProfile, opening: string): Block[] {
  return [
    heading('Your right to go to the regulator'),
    paragraph(`${opening} (Data Protection Act 2018, section 165).`),
    facts(
      ['Regulator', profile.regulatorName],
      ['Website', profile.regulatorUrl],
      ['Telephone', profile.regulatorPhone],
      ['Post', profile.regulatorAddress],
    ),
  ];
}

/** Under which law complaints are answered. */
export function complaintLaw(): Block {
  return paragraph(
    `We answer complaints about personal data under the ${DATA_PROTECTION_LAW}, section 164A of the Act.`,
  );
}
