import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Flag, Instant, Link, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { Referral } from './referral.entity.ts';

/** Whether it is ticked now. */
export enum ConsentTabStatus {
  TICKED = 'TICKED',
  UNTICKED = 'UNTICKED',
}

/** Why a tick was taken back. */
export enum UntickReason {
  /** The answer was withdrawn, or found not to count. */
  Q1_ENDED = 'Q1_ENDED',
  Q2_ENDED = 'Q2_ENDED',
  TICKED_IN_ERROR = 'TICKED_IN_ERROR',
  /** Another part is agreed to now: a new tick took its place. */
  REPLACED = 'REPLACED',
}

/** What a person gives to tick it. */
export abstract class ConsentTabFields extends Stored {
  @Link(() => Referral, { about: 'The referral.', writeOnce: true })
  referral!: string;

  @Text({
    about: 'Where it is ticked in the care-record system (DCRS).',
    max: 60,
    writeOnce: true,
    maskable: true,
  })
  dcrsRef!: string;
}

/** The tick that confirms agreement to store, process and share (S6); one taken back stays as history. */
@Resource({
  about: 'A tick of the consent tab of a referral, present or past (S6).',
  parent: 'referral',
  order: { tickedAt: 'DESC' },
})
export class ConsentTab extends withClientAccess(ConsentTabFields) {
  @Link(() => Client, { about: 'The client.' })
  client!: string;

  @Choice(ConsentTabStatus, 'ConsentTabStatus', { about: 'Whether it is ticked now.' })
  status: ConsentTabStatus = ConsentTabStatus.TICKED;

  @Flag({ about: 'Whether storing is agreed.' })
  storage!: boolean;

  @Flag({ about: 'Whether processing is agreed.' })
  processing!: boolean;

  @Flag({ about: 'Whether sharing in the consortium is agreed; not where care goes on with us alone.' })
  sharing!: boolean;

  @Link(() => User, { about: 'Who ticked it.' })
  tickedBy!: string;

  @Instant({ about: 'When it was ticked.' })
  tickedAt!: Date;

  @Instant({ about: 'When the tick was taken back.', optional: true })
  untickedAt: Date | null = null;

  @Link(() => User, { about: 'Who took it back; nobody where time did.', optional: true })
  untickedBy: string | null = null;

  @Choice(UntickReason, 'UntickReason', { about: 'Why it was taken back.', optional: true })
  untickReason: UntickReason | null = null;
}
