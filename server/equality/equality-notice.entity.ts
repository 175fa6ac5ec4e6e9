import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** In which writing the notice came. */
export enum EqualityNoticeForm {
  LETTER = 'LETTER',
  EMAIL = 'EMAIL',
  TEXT_MESSAGE = 'TEXT_MESSAGE',
  WEB_CHAT = 'WEB_CHAT',
}

/** What became of a notice. */
export enum EqualityNoticeStatus {
  /** The reasonable period runs; nothing new is taken. */
  RUNNING = 'RUNNING',
  /** The answers are out of the store. */
  STOPPED = 'STOPPED',
  /** Taken back by the person, or recorded by mistake. */
  WITHDRAWN = 'WITHDRAWN',
}

/** While a notice stands so, nobody is asked. */
export const NOTICE_STANDS = [EqualityNoticeStatus.RUNNING, EqualityNoticeStatus.STOPPED];

/** What is written of a notice. */
export abstract class EqualityNoticeFields extends Stored {
  @Text({
    about: 'Reference of the client, such as CLI-2026-0001: the officer meets no client before.',
    max: 20,
    writeOnce: true,
    searched: true,
    purposes: ['P14'],
  })
  clientReference!: string;

  @Day({ about: 'When the notice was received.', writeOnce: true, purposes: ['P14'] })
  receivedOn!: string;

  @Choice(EqualityNoticeForm, 'EqualityNoticeForm', {
    about: 'In which writing it came.',
    writeOnce: true,
    purposes: ['P14'],
  })
  form!: EqualityNoticeForm;

  @Text({
    about: 'Where the notice itself is kept.',
    writeOnce: true,
    optional: true,
    purposes: ['P14'],
    indispensable: true,
  })
  keptAt: string | null = null;
}

/** A client's notice in writing that nothing about her be used for equality monitoring (DPA 2018 Sch 1 para 8(5)). */
@Resource({
  about: 'A client’s notice in writing to stop equal-opportunities monitoring (S53).',
  prefix: 'EQN',
  order: { receivedOn: 'DESC' },
})
export class EqualityNotice extends withClientAccess(EqualityNoticeFields) {
  @Text({ about: 'Our reference, such as EQN-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(EqualityNoticeStatus, 'EqualityNoticeStatus', { about: 'What became of it.' })
  status: EqualityNoticeStatus = EqualityNoticeStatus.RUNNING;

  @Link(() => Client, { about: 'The client, where the viewer may meet her.', maskable: true })
  client!: string;

  @Link(() => User, { about: 'Who recorded it.' })
  recordedBy!: string;

  @Day({ about: 'The last day of the reasonable period: by its end the answers are out of the store.' })
  stopBy!: string;

  @Day({ about: 'The day on which they were taken out.', optional: true })
  stoppedOn: string | null = null;

  @Instant({ about: 'When it was withdrawn.', optional: true })
  withdrawnAt: Date | null = null;

  @Link(() => User, { about: 'Who recorded that.', optional: true })
  withdrawnBy: string | null = null;

  @Narrative({ about: 'Why it counts no more.', optional: true, max: 2_000 })
  withdrawalReason: string | null = null;
}
