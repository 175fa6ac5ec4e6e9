import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import { Choice, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { CommunicationCategory, CommunicationDirection } from './communication.vocabulary.ts';

/** What a person writes of a communication, once. */
export abstract class CommunicationLogFields extends Stored {
  @Link(() => Client, { about: 'The client.', writeOnce: true })
  client!: string;

  @Choice(Channel, 'Channel', { about: 'The way.', writeOnce: true, purposes: ['P16'] })
  channel!: Channel;

  @Choice(CommunicationDirection, 'CommunicationDirection', {
    about: 'Whether it came in or went out.',
    writeOnce: true,
    purposes: ['P16'],
  })
  direction!: CommunicationDirection;

  @Instant({
    about: 'When it was; now where nothing is given.',
    default: 'now',
    writeOnce: true,
    purposes: ['P16'],
    indispensable: true,
  })
  at!: Date;

  @Choice(CommunicationCategory, 'CommunicationCategory', {
    about: 'What it was about.',
    writeOnce: true,
    purposes: ['P16'],
  })
  category!: CommunicationCategory;

  @Flag({
    about: 'Whether it is about care: then clinicians alone read what was said (S45, C-02).',
    default: false,
    writeOnce: true,
    purposes: ['P16', 'P02'],
    indispensable: true,
  })
  clinical: boolean = false;

  @Text({ about: 'What it was, in one line.', maskable: true, writeOnce: true, purposes: ['P16'] })
  summary!: string;

  @Narrative({
    about: 'What was said or written.',
    optional: true,
    writeOnce: true,
    purposes: ['P16', 'P02'],
  })
  body: string | null = null;

  @Text({
    about: 'Where the recording is, such as its number in the telephone system.',
    optional: true,
    writeOnce: true,
    purposes: ['P16'],
    indispensable: true,
  })
  recordingRef: string | null = null;

  @Flag({
    about: 'Whether the person was told that it is recorded; without that nothing is recorded (S45, PECR).',
    default: false,
    writeOnce: true,
    purposes: ['P16', 'P07'],
    indispensable: true,
  })
  recordingNoticeGiven: boolean = false;
}

/** Calls, e-mails, texts and other communications; an entry is never altered (S45). */
@Resource({
  about: 'A communication with a client (S45).',
  parent: 'client',
  order: { at: 'DESC' },
})
export class CommunicationLog extends withClientAccess(CommunicationLogFields) {
  @Link(() => User, { about: 'Who spoke or wrote, and recorded it.' })
  staff!: string;
}
