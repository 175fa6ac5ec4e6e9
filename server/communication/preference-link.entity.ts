import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Flag, Instant, Link, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Whether a personal link still opens; after its last day it does not, whatever this says. */
export enum PreferenceLinkStatus {
  IN_USE = 'IN_USE',
  REVOKED = 'REVOKED',
}

/** What is kept of a personal link. */
abstract class PreferenceLinkFields extends Stored {
  @Link(() => Client, { about: 'Whose preferences it opens.' })
  client!: string;

  @Choice(PreferenceLinkStatus, 'PreferenceLinkStatus', { about: 'Whether it was revoked.' })
  status: PreferenceLinkStatus = PreferenceLinkStatus.IN_USE;

  @Instant({ about: 'Until when it opens.' })
  expiresAt!: Date;

  @Flag({ about: 'Whether it was mailed to the client’s safe and verified address.' })
  mailed: boolean = false;

  @Link(() => User, { about: 'Who made it.' })
  madeBy!: string;

  @Instant({ about: 'When the person last changed something by it.', optional: true })
  lastUsedAt: Date | null = null;

  @Instant({ about: 'When it was revoked.', optional: true })
  revokedAt: Date | null = null;

  @Link(() => User, { about: 'Who revoked it.', optional: true })
  revokedBy: string | null = null;

  @Text({ about: 'Digest of the token; the token itself is kept nowhere.', internal: true, unique: true })
  tokenDigest!: string;
}

/** A link by which a person changes her preferences herself, without an account (S47, S103). */
@Resource({
  about: 'A personal link by which a client changes her preferences herself (S47).',
  parent: 'client',
  order: { createdAt: 'DESC' },
  derived: { opens: ['status', 'expiresAt'] },
})
export class PreferenceLink extends withClientAccess(PreferenceLinkFields) {}
