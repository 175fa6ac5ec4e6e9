import type { Words } from '../core/words/words.ts';

/** The words of who comes to events and trainings. */
export const attendanceWords: Words = {
  resources: {
    eventAttendances: {
      name: 'Event or training guest |||| Events and training',
      about:
        'Who comes to events and trainings, as member or not. Of a client only which one; of anybody else a name and one way to reach them.',
      empty: 'Nobody is on a list yet. Put the first guest on it.',
      fields: {
        reference: 'Reference',
        kind: 'Event or training',
        occasion: 'Called',
        heldOn: 'On',
        memberStatus: 'Comes as',
        client: 'Client',
        personName: 'Name',
        personContact: 'How to reach them',
        noticeGivenOn: 'Told on',
        recordedBy: 'Put on the list by',
        updatedAt: 'Last changed',
      },
      help: {
        occasion: 'Such as Bereavement evening. No name of anybody who comes.',
        client: 'Where it is a client, nothing else is written of her here.',
        personName: 'Of somebody who is no client.',
        personContact: 'One e-mail address or telephone number; leave it empty where none is needed.',
        noticeGivenOn:
          'When they were told what we do with this. It is told when it is collected (UK GDPR Art 13).',
      },
      sections: { occasion: 'What', who: 'Who', notice: 'What they were told' },
    },
  },
  enums: {
    OccasionKind: { EVENT: 'Event', TRAINING: 'Training' },
    MemberStatus: { MEMBER: 'Member', NON_MEMBER: 'Not a member' },
  },
  actions: {
    EventAttendance: {
      create: { verb: 'Put on the list', done: 'Put on the list' },
      update: { verb: 'Correct', done: 'List corrected' },
    },
  },
};
