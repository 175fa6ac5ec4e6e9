import type { Words } from '../core/words/words.ts';

/** How an edition is called. */
export function editionName({ edition }: { id: unknown; edition?: unknown }): string {
  return `Edition ${String(edition)}`;
}

/** What the panel says of the organisation's own profile. */
export const organisationProfileWords: Words = {
  resources: {
    organisationProfiles: {
      name: 'Edition of the profile |||| Organisation profile',
      about:
        'Who we are and who regulates us, as letters and notices print it. A change is a new edition: the administrator drafts it, somebody else approves it.',
      empty: 'There is no edition yet.',
      fields: {
        edition: 'Edition',
        status: 'Status',
        name: 'Registered name',
        logo: 'Logo',
        registration: 'Company or charity number',
        address: 'Postal address',
        website: 'Website',
        email: 'Address for questions about data',
        phone: 'Telephone',
        dpoName: 'Data protection officer',
        dpoPhone: 'Their telephone, if another',
        regulatorName: 'Regulator',
        regulatorAddress: 'Regulator’s postal address',
        regulatorUrl: 'Where people complain to it',
        regulatorPhone: 'Regulator’s telephone',
        retentionCeilingYears: 'Longest retention in years',
        draftedBy: 'Drafted by',
        approvedBy: 'Approved by',
        approvedAt: 'Approved',
        createdAt: 'Drafted',
      },
      help: {
        name: 'As letters and notices print it.',
        logo: 'A PNG or JPEG; it is made small by itself. It stands in the bar on top.',
        address: 'One line each, as on an envelope.',
        website: 'Begins with https://.',
        email: 'People write here about their data (UK GDPR Art 13(1)(b)).',
        dpoName: 'A name or the office: whoever holds it can be written to (UK GDPR Art 38(4)).',
        regulatorName: 'Its name as it is today; the Data (Use and Access) Act 2025 ss.118-119 renames it.',
        regulatorUrl: 'Outcome letters name it (DPA 2018 s.164A). Begins with https://.',
        retentionCeilingYears:
          'Nothing is kept longer without an approved override (UK GDPR Art 5(1)(e)). Seven unless you decide otherwise.',
      },
      sections: {
        us: 'Who we are',
        officer: 'Whom people ask',
        regulator: 'Who regulates us',
        keeping: 'Keeping data',
        steps: 'Steps',
      },
    },
  },
  enums: { ProfileStatus: { DRAFT: 'Draft', CURRENT: 'In force', SUPERSEDED: 'Superseded' } },
  actions: {
    OrganisationProfile: {
      approve: {
        verb: 'Approve this edition',
        will: 'From now on letters and notices print this edition, and the one before is superseded. Letters that were sent stay as they are. Whoever drafted it cannot approve it.',
        done: 'Edition approved',
      },
    },
  },
};
