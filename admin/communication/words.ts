import type { Words } from '../core/words/words.ts';

/** What the panel says of preferences and communications. */
export const communicationWords: Words = {
  pages: {
    'communication.preferences': 'How the person wants to be reached',
    'communication.about':
      'What the person said last, and whether we may. An answer holds from the moment it is recorded. A no to marketing is an objection: it stands for good, for every address and number (UK GDPR Art 21(3)).',
    'communication.channel': 'Way',
    'communication.yes': 'Yes',
    'communication.no': 'No',
    'communication.objects': 'No: objects to marketing, for good',
    'communication.unsaid': 'Not said',
    'communication.may': 'we may',
    'communication.may_not': 'we may not',
    'communication.saved': 'Recorded: %{place}',
    'communication.none': 'Asked, has no preference',
    'communication.none_verb': 'Record it',
    'communication.none_will':
      'You have asked the person how we may reach her, and she has no preference. What she said before stays as it is.',
    'communication.may_we': 'May we…?',
    'communication.way': 'By which way',
    'communication.matter': 'About what',
    'communication.may_yes': 'Yes, we may.',
    'communication.may_no': 'No, we may not.',
    'communication.history': 'What the person said, and when',
    'communication.never_asked': 'The person was not asked yet how we may reach her.',
    'communication.said': '%{channel}, %{category}: %{answer}',
    'communication.said_none': 'Has no preference, or left everything as it was.',
    'communication.links': 'Personal links',
    'communication.no_links':
      'No link was made. By a link the person changes all this herself, without an account.',
    'communication.make_link': 'Make a personal link',
    'communication.make_verb': 'Make the link',
    'communication.make_will':
      'By the link the person says how we may reach her and stops marketing, without an account. It works for 30 days and shows nothing else of her. It is shown to you once. Where the person has a verified and safe e-mail address, it is mailed there now.',
    'communication.the_link': 'The link, shown this once',
    'communication.was_mailed': 'It is on its way to the person by e-mail.',
    'communication.not_mailed':
      'It was not mailed: the person has no e-mail address that is verified and safe. Give it to the person in a way that is safe.',
    'communication.made_before': 'The link was made already and is shown only once. Make another one.',
    'communication.link': 'Made %{date}',
    'communication.link_open': 'opens until %{time}',
    'communication.link_ended': 'ended %{time}',
    'communication.link_revoked': 'revoked %{time}',
    'communication.link_mailed': 'mailed',
    'communication.link_used': 'last used %{time}',
    'communication.log': 'Calls, messages and letters',
    'communication.no_log': 'Nothing is logged yet.',
    'communication.clinicians_only': 'What was said about care is read by clinicians alone.',
    'communication.hidden': 'About care: for clinicians alone',
    'communication.clinical': 'about care',
    'communication.recorded': 'recording %{place}',
    'communication.add': 'Log a communication',
    'communication.direction': 'Direction',
    'communication.at': 'When',
    'communication.summary': 'In one line',
    'communication.summary_help': 'What it was. About care itself a clinician writes.',
    'communication.body': 'What was said or written',
    'communication.is_clinical': 'It is about care: clinicians alone read it',
    'communication.recording': 'Recording',
    'communication.recording_help': 'Where it is, such as its number in the telephone system.',
    'communication.notice': 'The person was told that the call is recorded',
  },
  missing: {
    RESTRICTED: 'Processing is restricted: nothing but a message about that (UK GDPR Art 18).',
    DECEASED: 'The person has died.',
    UNSAFE_CHANNEL: 'Unsafe: somebody else might see or hear it. This holds whatever the message is.',
    UNSAFE_DETAIL: 'Every address or number that we have for it is marked as unsafe.',
    DECLINED: 'The person said no.',
    NO_MARKETING_CONSENT: 'The person never said yes to marketing in this way (PECR).',
    MARKETING_OBJECTION:
      'An objection to marketing stands for this address or number, for good (UK GDPR Art 21(3)).',
  },
  actions: {
    PreferenceLink: {
      makePreferenceLink: { verb: 'Make a personal link', done: 'Personal link made' },
      revoke: {
        verb: 'Revoke this link',
        will: 'The link opens nothing any more, from now on. What the person said by it stays.',
        done: 'Personal link revoked',
      },
    },
    PreferenceInquiry: {
      recordPreferences: { verb: 'Record preferences', done: 'Asked how to be reached' },
      preferencesByLink: {
        verb: 'Change preferences',
        done: 'The person changed her preferences by her link',
      },
    },
    CommunicationLog: { create: { verb: 'Log a communication', done: 'Communication logged' } },
  },
  enums: {
    CommunicationCategory: {
      SERVICE: 'Service',
      SURVEY: 'Surveys',
      MARKETING: 'Marketing',
      PRIVACY: 'Privacy',
      LEGAL: 'Legal notices',
    },
    CommunicationDirection: { INCOMING: 'Came in', OUTGOING: 'Went out' },
    PreferenceSource: {
      STAFF: 'Told a colleague',
      LINK: 'By her personal link',
      REFERRAL: 'With the referral',
    },
    PreferenceLinkStatus: { IN_USE: 'In use', REVOKED: 'Revoked' },
  },
};
