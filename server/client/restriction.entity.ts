import { withClientAccess } from '../access/client-access.columns.ts';
import { Choice, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { Client } from './client.entity.ts';

/** Why a person may have processing restricted (UK GDPR Art 18(1), X8). */
export enum RestrictionGround {
  ACCURACY_CONTESTED = 'ACCURACY_CONTESTED',
  UNLAWFUL_NO_ERASURE = 'UNLAWFUL_NO_ERASURE',
  NEEDED_FOR_CLAIMS = 'NEEDED_FOR_CLAIMS',
  OBJECTION_PENDING = 'OBJECTION_PENDING',
}

/** Whether it binds. */
export enum RestrictionStatus {
  IN_FORCE = 'IN_FORCE',
  LIFTED = 'LIFTED',
}

/** What the officer writes of a restriction. */
export abstract class RestrictionFields extends Stored {
  @Text({
    about: 'Reference of the client, such as CLI-2026-0001: the officer meets no client before.',
    max: 20,
    writeOnce: true,
    searched: true,
  })
  clientReference!: string;

  @Choice(RestrictionGround, 'RestrictionGround', { about: 'Ground of Art 18(1).', writeOnce: true })
  ground!: RestrictionGround;

  @Narrative({ about: 'What was asked and why it is granted.', max: 2_000, writeOnce: true })
  reason!: string;

  @Day({
    about: 'The day on which it was granted; it binds from the moment it is recorded.',
    writeOnce: true,
  })
  startsOn!: string;
}

/** A restriction of processing: while one is in force the client’s data is stored only (§2.6, C-04). */
@Resource({
  about: 'A restriction of the processing of a client’s data (Art 18).',
  prefix: 'RST',
  order: { startsOn: 'DESC' },
})
export class Restriction extends withClientAccess(RestrictionFields) {
  @Text({ about: 'Our reference, such as RST-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(RestrictionStatus, 'RestrictionStatus', { about: 'Whether it binds.' })
  status: RestrictionStatus = RestrictionStatus.IN_FORCE;

  @Link(() => Client, { about: 'The client, where the viewer may meet her.', maskable: true })
  client!: string;

  @Link(() => User, { about: 'Who restricted.' })
  restrictedBy!: string;

  @Instant({ about: 'When the person was told that it ends, before it did (Art 18(3)).', optional: true })
  liftNoticeSentAt: Date | null = null;

  @Instant({ about: 'When it was lifted.', optional: true })
  liftedAt: Date | null = null;

  @Link(() => User, { about: 'Who lifted it.', optional: true })
  liftedBy: string | null = null;

  @Narrative({ about: 'Why it was lifted.', optional: true, max: 2_000 })
  liftReason: string | null = null;
}
