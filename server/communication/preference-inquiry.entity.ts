import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Instant, Link } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { PreferenceSource } from './communication.vocabulary.ts';

/** What is known of an occasion on which a client said how she wants to be reached. */
abstract class PreferenceInquiryFields extends Stored {
  @Link(() => Client, { about: 'The client.' })
  client!: string;

  @Instant({ about: 'When the person was asked, or said so unasked.', purposes: ['P02', 'P17'] })
  askedAt!: Date;

  @Choice(PreferenceSource, 'PreferenceSource', {
    about: 'By which way the answer came.',
    purposes: ['P02', 'P17'],
  })
  source!: PreferenceSource;

  @Link(() => User, { about: 'Who recorded it; nobody where the person did.', optional: true })
  recordedBy: string | null = null;
}

/** That a client was asked how she wants to be reached; without preferences the answer was "none" (S47). */
@Resource({
  about: 'An occasion on which a client was asked how she wants to be reached (S47).',
  parent: 'client',
  order: { askedAt: 'DESC' },
})
export class PreferenceInquiry extends withClientAccess(PreferenceInquiryFields) {}
