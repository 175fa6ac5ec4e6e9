import { Channel } from '../client/client.vocabulary.ts';
import { Choice, Instant, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';

/**
 * That marketing is never sent to an address again (S103, RR-CON-MKT). It holds a keyed digest and no person, so that it
 * outlives the client; the application's role may add one and neither change nor delete any.
 */
@Resource({ about: 'An address or number to which marketing never goes (S103).', order: { since: 'DESC' } })
export class MarketingSuppression extends Stored {
  @Choice(Channel, 'Channel', { about: 'The way.' })
  channel!: Channel;

  @Instant({ about: 'When the objection was made.' })
  since!: Date;

  @Text({ about: 'Keyed digest of way and address.', internal: true, unique: true })
  mark!: string;
}
