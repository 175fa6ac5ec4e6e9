import type { Words } from '../core/words/words.ts';

/** The words of the list of clients under pseudonyms. */
export const pseudonymisedWords: Words = {
  enums: {
    ConsentStand: { GRANTED: 'Yes', NO: 'Refused or withdrawn', OPEN: 'Not asked, or no longer counts' },
    EthnicGroup: {
      WHITE: 'White',
      MIXED: 'Mixed',
      ASIAN: 'Asian or Asian British',
      BLACK: 'Black or Black British',
      OTHER: 'Other ethnic groups',
      NOT_STATED: 'Not stated',
      NOT_KNOWN: 'Not known',
    },
  },
  pages: {
    'report.P01.title': 'Clients, pseudonymised',
    'report.P01.about':
      'Those who were referred in a period, without anybody’s identity. A pseudonym means nothing outside this list: the next one has others, so that two cannot be joined.',
    'report.P01.notice':
      'This is still personal data. To re-identify people from it without our consent is an offence (Data Protection Act 2018, section 171). Every list that you make is stored with your name.',
    'pseudonymised.pseudonym': 'Pseudonym',
    'pseudonymised.organisation': 'Cared for by',
    'pseudonymised.referralStatus': 'Referral',
    'pseudonymised.referredIn': 'Referred in',
    'pseudonymised.ageBand': 'Age',
    'pseudonymised.ethnicGroup': 'Ethnic group',
    'pseudonymised.consortiumSharing': 'Agreed to sharing',
    'pseudonymised.storage': 'Agreed to storage',
    'pseudonymised.tabTicked': 'Consent tab ticked',
    'pseudonymised.all': 'All',
    'pseudonymised.show': 'Show the list',
    'pseudonymised.people': '%{smart_count} person. |||| %{smart_count} people.',
    'pseudonymised.star':
      'Hidden: fewer than five people of the list have the same, or it would give one away.',
    'pseudonymised.differencing':
      'Within a day you have asked for two lists that differ by one thing alone. What is left between them would tell of people, so the report on access counts it.',
  },
};
