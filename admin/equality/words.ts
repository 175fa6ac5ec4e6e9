import { EQUALITY_ANSWERS } from '../../schema/equality-labels.ts';
import type { Words } from '../core/words/words.ts';

const { LimitedByHealth, ReligionOrBelief, SexualOrientation } = EQUALITY_ANSWERS;

/** The words of equal-opportunities monitoring. */
export const equalityWords: Words = {
  resources: {
    equalityNotices: {
      name: 'Equality notice |||| Equality notices',
      about:
        'Who told us in writing to stop equality monitoring (Data Protection Act 2018, Schedule 1, paragraph 8(5)).',
      empty:
        'Nobody has given notice. When somebody does, record it here: the answers go within ten working days.',
      fields: {
        reference: 'Reference',
        clientReference: 'Client’s reference',
        client: 'Client',
        receivedOn: 'Received on',
        form: 'Came as',
        keptAt: 'Where the notice is kept',
        status: 'Status',
        stopBy: 'Answers are gone by',
        stoppedOn: 'Answers were taken out on',
        recordedBy: 'Recorded by',
        createdAt: 'Recorded',
        withdrawnAt: 'Withdrawn',
        withdrawnBy: 'Withdrawal recorded by',
        withdrawalReason: 'Why it counts no more',
        reason: 'Why it counts no more',
      },
      help: {
        clientReference: 'Such as CLI-2026-0001. From now on nobody asks this person.',
        receivedOn: 'The ten working days run from here.',
        keptAt: 'Such as the correspondence file or the privacy mailbox.',
        reason: 'What the person said, or what the mistake was.',
      },
      sections: { notice: 'The notice', end: 'What became of it' },
    },
  },
  enums: {
    LimitedByHealth,
    ReligionOrBelief,
    SexualOrientation,
    EqualityNoticeForm: {
      LETTER: 'Letter',
      EMAIL: 'E-mail',
      TEXT_MESSAGE: 'Text message',
      WEB_CHAT: 'Web chat',
    },
    EqualityNoticeStatus: {
      RUNNING: 'Period runs',
      STOPPED: 'Answers taken out',
      WITHDRAWN: 'Withdrawn',
    },
  },
  actions: {
    EqualityNotice: {
      withdraw: {
        verb: 'Withdraw the notice',
        will: 'The person may be asked again. What was taken out of the store does not come back.',
        done: 'Notice withdrawn',
      },
    },
  },
  pages: {
    'equality.title': 'Equal opportunities',
    'equality.why':
      'We ask to see whether everybody who needs the service finds it, and is treated as well as others. The person may answer all, some or none of it, and nothing about the care depends on it.',
    'equality.say':
      'Read this to the person before you ask: “This is voluntary. What you say is kept apart from your record and without your name. Nobody here can look it up by your name again, not even I. It is used for figures about everybody, never for a decision about you. You can tell us in writing at any time to stop using it.”',
    'equality.unseen':
      'What was answered is not shown here or anywhere else by name, nor whether anything was. Answering again replaces what was said before.',
    'equality.record': 'Record answers',
    'equality.no': 'This person is not asked.',
    'equality.question.ethnicity': 'Ethnic category',
    'equality.question.health':
      'Does a physical or mental condition of twelve months or more limit what the person does day to day?',
    'equality.question.religionOrBelief': 'Religion or belief',
    'equality.question.sexualOrientation': 'Sexual orientation',
    'equality.leave_out': 'Leave a question out where the person does not answer it.',
    'equality.prefer_not': 'Prefers not to say',
    'equality.records.title': 'Equality answers',
    'equality.records.about':
      'Every row is one person, and no record says who: the pseudonyms are yours alone and others tomorrow. Answers appear when their quarter is over, and count for three years.',
    'equality.records.none':
      'Nothing is shown yet. Answers appear when their quarter is over and at least ten people have answered.',
    'equality.records.none_next':
      'Clinicians and data entry ask on the client’s page, under Equal opportunities.',
    'equality.records.pseudonym': 'Pseudonym',
    'equality.records.health': 'Limited by health',
    'equality.records.unanswered': 'Not answered',
    'equality.records.offence':
      'To re-identify people from it without our consent is an offence (Data Protection Act 2018, section 171).',
  },
};
