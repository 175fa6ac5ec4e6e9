import { Choice, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { User } from '../user/user.entity.ts';
import { RetentionRule } from './retention-rule.entity.ts';

/** Grounds on which a period longer than the ceiling may be approved (§3.1). */
export enum OverrideBasis {
  CONTRACT = 'CONTRACT',
  STATUTE = 'STATUTE',
  REGULATOR = 'REGULATOR',
  LEGAL_LIMITATION = 'LEGAL_LIMITATION',
  VITAL_SAFETY = 'VITAL_SAFETY',
}

/** Where an override stands: two people approve it (§4.11). */
export enum OverrideStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  ENDED = 'ENDED',
}

/** What a person writes of an override. */
export abstract class RetentionOverrideFields extends Stored {
  @Link(() => RetentionRule, { about: 'The rule that may be longer than the ceiling.', writeOnce: true })
  rule!: string;

  @Choice(OverrideBasis, 'OverrideBasis', { about: 'What obliges us to keep longer (§3.1).' })
  basis!: OverrideBasis;

  @Link(() => Organisation, {
    about: 'The commissioner whose contract obliges us; needed for a contract.',
    optional: true,
  })
  commissioner: string | null = null;

  @Text({ about: 'The contract, Act, regulation or decision by name.', max: 300, searched: true })
  citation!: string;

  @Text({ about: 'The clause or section; needed for a contract.', optional: true, max: 100 })
  clause: string | null = null;

  @Narrative({
    about: 'The reason as the public schedule prints it (S87): plain words, nobody named.',
    max: 1_000,
  })
  reason!: string;

  @Day({ about: 'When it is looked at again, within 24 months.' })
  reviewAt!: string;

  @Day({ about: 'Last day of the override, where it has one.', optional: true })
  endsOn: string | null = null;
}

/** The permission to keep a type of record longer than the ceiling (§3.1, S88). */
@Resource({
  about: 'The permission to keep a type of record longer than the ceiling.',
  prefix: 'ROV',
  derived: { deadline: ['status', 'reviewAt', 'endsOn'] },
})
export class RetentionOverride extends RetentionOverrideFields {
  @Text({ about: 'Our reference, such as ROV-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Text({ about: 'Code of the rule.', max: 30, searched: true })
  ruleCode!: string;

  @Choice(OverrideStatus, 'OverrideStatus', { about: 'Where it stands.' })
  status: OverrideStatus = OverrideStatus.PROPOSED;

  @Link(() => User, { about: 'Who proposed it; never the one who countersigns (SD-08).' })
  proposer!: string;

  @Link(() => User, { about: 'The data protection officer who approved.', optional: true })
  approvedByDpo: string | null = null;

  @Instant({ about: 'When.', optional: true })
  approvedAt: Date | null = null;

  @Link(() => User, { about: 'The manager who countersigned.', optional: true })
  countersignedBy: string | null = null;

  @Day({ about: 'When; from this day it counts.', optional: true })
  countersignedOn: string | null = null;

  @Day({ about: 'When it was last looked at.', optional: true })
  reviewedOn: string | null = null;

  @Day({ about: 'When it ended.', optional: true })
  endedOn: string | null = null;

  @Narrative({ about: 'Why it was refused or ended.', optional: true, max: 2_000 })
  endReason: string | null = null;
}
