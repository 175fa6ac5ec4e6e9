import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import { Choice, Flag, Instant, Link } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { CommunicationCategory, PreferenceSource } from './communication.vocabulary.ts';
import { PreferenceInquiry } from './preference-inquiry.entity.ts';

/** One answer: whether a person may be reached in a way about something. */
export abstract class PreferenceAnswer extends Stored {
  @Choice(Channel, 'Channel', { about: 'The way.', purposes: ['P02', 'P17'] })
  channel!: Channel;

  @Choice(CommunicationCategory, 'CommunicationCategory', {
    about: 'What it is about.',
    purposes: ['P02', 'P17'],
  })
  category!: CommunicationCategory;

  @Flag({ about: 'Whether we may.', purposes: ['P02', 'P17'] })
  allowed!: boolean;
}

/** Never altered: a later answer about the same way and the same matter takes its place, and the history stays (S47). */
@Resource({
  about: 'What a client said about being reached in one way about one matter, then or now (S47).',
  parent: 'client',
  order: { since: 'DESC' },
})
export class CommunicationPreference extends withClientAccess(PreferenceAnswer) {
  @Link(() => Client, { about: 'The client.' })
  client!: string;

  @Link(() => PreferenceInquiry, { about: 'The occasion on which it was said.' })
  inquiry!: string;

  @Instant({ about: 'From when it holds: the moment at which it was recorded.' })
  since!: Date;

  @Choice(PreferenceSource, 'PreferenceSource', { about: 'By which way the answer came.' })
  source!: PreferenceSource;

  @Link(() => User, { about: 'Who recorded it; nobody where the person did.', optional: true })
  recordedBy: string | null = null;
}
