import type { OrganisationProfile } from '../../organisation-profile/organisation-profile.entity.ts';
import { facts, heading, paragraph, type Block } from '../document.ts';
import { DATA_PROTECTION_LAW } from '../law.ts';

/** Whom to ask, in short sentences; `who` replaces the officer where she is complained about. */
export function plainContactParts(profile: OrganisationProfile, who: string | null | undefined): Block[] {
  return [
    heading('How to reach us'),
    paragraph('You can ask us anything about this letter. Tell us our reference when you do.'),
    facts(
      ['Ask for', who ?? profile.dpoName],
      ['Phone', who ? profile.phone : (profile.dpoPhone ?? profile.phone)],
      ['E-mail', profile.email],
      ['Post', `${profile.name}, ${profile.address}`],
    ),
    paragraph(
      'An adult you trust may help you. We can also read this letter to you, print it bigger or put it into another language. This costs nothing.',
    ),
  ];
}

/** The right to go to the regulator, in short sentences (Data Protection Act 2018 s.165). */
export function plainRegulatorParts(profile: OrganisationProfile, opening: string): Block[] {
  return [
    heading('Who else you can tell'),
    paragraph(
      `${opening} It checks that people’s information is looked after well. It is not part of us. You can tell it at any time, and it costs nothing.`,
    ),
    facts(
      ['Who they are', profile.regulatorName],
      ['Website', profile.regulatorUrl],
      ['Phone', profile.regulatorPhone],
      ['Post', profile.regulatorAddress],
    ),
  ];
}

/** The law that every letter cites (§0.3), said plainly. */
export function plainLaw(): Block {
  return paragraph(`The law says that we must answer you. It is called the ${DATA_PROTECTION_LAW}.`);
}
