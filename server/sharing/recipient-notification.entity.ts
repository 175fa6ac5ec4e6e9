import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { Disclosure } from './disclosure.entity.ts';
import { SharingMethod } from './disclosure.vocabulary.ts';

/** Why a recipient has to be told (UK GDPR Art 7(3), Art 19). */
export enum NotificationCause {
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
}

/** Whether the recipient was told. */
export enum NotificationStatus {
  DUE = 'DUE',
  TOLD = 'TOLD',
  /** Impossible, or out of all proportion (Art 19). */
  EXCUSED = 'EXCUSED',
}

/** What is told of a disclosure afterwards. */
abstract class RecipientNotificationFields extends Stored {
  @Link(() => Disclosure, { about: 'What the recipient had received.' })
  disclosure!: string;

  @Link(() => Client, { about: 'The client about whom it was.', maskable: true })
  client!: string;

  @Text({ about: 'Who has to be told.', maskable: true })
  recipientName!: string;

  @Choice(NotificationCause, 'NotificationCause', { about: 'What has changed.' })
  cause!: NotificationCause;
}

/** A recipient that has to be told that something changed (§2.6 Art 19, §2.13): within 10 working days. */
@Resource({
  about: 'A recipient that has to be told that consent was withdrawn (UK GDPR Art 19).',
  parent: 'disclosure',
  order: { createdAt: 'DESC' },
  derived: { deadline: ['status', 'dueOn'] },
})
export class RecipientNotification extends withClientAccess(RecipientNotificationFields) {
  @Choice(NotificationStatus, 'NotificationStatus', { about: 'Whether it was told.' })
  status: NotificationStatus = NotificationStatus.DUE;

  @Day({ about: 'By when it is told.' })
  dueOn!: string;

  @Link(() => User, { about: 'Who told it, or said that it cannot be told.', optional: true })
  settledBy: string | null = null;

  @Instant({ about: 'When.', optional: true })
  settledAt: Date | null = null;

  @Choice(SharingMethod, 'SharingMethod', { about: 'How it was told.', optional: true })
  method: SharingMethod | null = null;

  @Narrative({
    about: 'Why it cannot be told: impossible, or out of all proportion.',
    optional: true,
    max: 2_000,
  })
  excuse: string | null = null;
}
