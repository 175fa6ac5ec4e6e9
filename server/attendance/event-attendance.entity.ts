import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Link, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What somebody came to (S22). */
export enum OccasionKind {
  EVENT = 'EVENT',
  TRAINING = 'TRAINING',
}

/** Whether she came as a member (S22). */
export enum MemberStatus {
  MEMBER = 'MEMBER',
  NON_MEMBER = 'NON_MEMBER',
}

/** What a person writes of somebody who came: no more than the list at the door needs. */
export abstract class EventAttendanceFields extends Stored {
  @Choice(OccasionKind, 'OccasionKind', { about: 'An event or a training.', purposes: ['P01'] })
  kind!: OccasionKind;

  @Text({
    about: 'What it was called, without a name of anybody who came.',
    searched: true,
    maskable: true,
    purposes: ['P01'],
  })
  occasion!: string;

  @Day({ about: 'The day on which it was, or will be.', purposes: ['P01'] })
  heldOn!: string;

  @Choice(MemberStatus, 'MemberStatus', {
    about: 'Whether the person comes as a member (S22).',
    purposes: ['P01'],
  })
  memberStatus!: MemberStatus;

  @Link(() => Client, {
    about: 'The client, where it is one: then nothing else is written of her here.',
    optional: true,
    writeOnce: true,
  })
  client: string | null = null;

  @Text({
    about: 'The name of somebody who is no client.',
    optional: true,
    searched: true,
    purposes: ['P01'],
    indispensable: true,
  })
  personName: string | null = null;

  @Text({ about: 'How to reach her, in one way: e-mail or telephone.', optional: true, purposes: ['P01'] })
  personContact: string | null = null;

  @Day({
    about:
      'When the person was told what we do with this: when it was collected, at the latest today (UK GDPR Art 13).',
    purposes: ['P01', 'P07'],
  })
  noticeGivenOn!: string;
}

/** Somebody who came to an event or a training, or put her name down for one (S22, RR-TRN-OTH). */
@Resource({
  about: 'Somebody who comes to an event or a training (S22).',
  prefix: 'ATT',
  order: { heldOn: 'DESC' },
})
export class EventAttendance extends withClientAccess(EventAttendanceFields) {
  @Text({ about: 'Our reference, such as ATT-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Link(() => User, { about: 'Who put her on the list.' })
  recordedBy!: string;
}
