import { Choice, Choices, Day, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** How a period is computed (M23). */
export enum RetentionPeriodKind {
  FIXED = 'FIXED',
  BIRTHDAY = 'BIRTHDAY',
  FOLLOWS = 'FOLLOWS',
  LONGER_OF = 'LONGER_OF',
  SOONER_OF = 'SOONER_OF',
  KEEP = 'KEEP',
}

/** What happens at the end of the period (§3.3). */
export enum DisposalAction {
  REVIEW_DESTROY = 'REVIEW_DESTROY',
  REVIEW_ARCHIVE = 'REVIEW_ARCHIVE',
  DESTROY = 'DESTROY',
  KEEP = 'KEEP',
}

/** Whether the period is longer than the ceiling and needs an override (§3.3 "Ovr"). */
export enum OverrideNeed {
  NO = 'NO',
  YES = 'YES',
  MAYBE = 'MAYBE',
  FOLLOWS = 'FOLLOWS',
  IF_OVER_CEILING = 'IF_OVER_CEILING',
}

/** Where a period comes from (§3.3 "Conf."). */
export enum RetentionConfidence {
  SEEN = 'SEEN',
  MEMORY = 'MEMORY',
  STATUTE = 'STATUTE',
  DESIGN = 'DESIGN',
}

/** Where one edition of a rule stands. CAPPED: in use, and cut to the ceiling while no override carries it (§3.1). */
export enum RetentionRuleStatus {
  DRAFT = 'DRAFT',
  CAPPED = 'CAPPED',
  ACTIVE = 'ACTIVE',
  SUPERSEDED = 'SUPERSEDED',
  RETIRED = 'RETIRED',
}

/** What a person writes of a retention rule (S85). */
export abstract class RetentionRuleFields extends Stored {
  @Text({
    about: 'Its code in the schedule, such as RR-SAR.',
    max: 30,
    matches: [/^RR-[A-Z0-9]+(-[A-Z0-9]+)*$/, 'is not a code, such as RR-SAR'],
    searched: true,
  })
  code!: string;

  @Text({ about: 'The type of record.', max: 300, searched: true })
  recordType!: string;

  @Text({ about: 'The product or service that it is for; none means all (S85).', optional: true })
  serviceLine: string | null = null;

  @Text({ about: 'The event from which the period runs.', optional: true, max: 300 })
  trigger: string | null = null;

  @Choice(RetentionPeriodKind, 'RetentionPeriodKind', { about: 'How the period is computed (M23).' })
  periodKind!: RetentionPeriodKind;

  @Whole({ about: 'Months from the trigger.', min: 1, max: 1_200, optional: true })
  months: number | null = null;

  @Whole({
    about: 'Days from the trigger, for periods shorter than a month or two.',
    min: 1,
    max: 3_660,
    optional: true,
  })
  days: number | null = null;

  @Whole({
    about: 'Months after death at which it ends, if that is sooner (§3.2).',
    min: 1,
    max: 1_200,
    optional: true,
  })
  deathMonths: number | null = null;

  @Whole({ about: 'The birthday to which it is kept.', min: 1, max: 120, optional: true })
  birthdayAge: number | null = null;

  @Whole({
    about: 'The birthday instead, if the person was exactly 17 at the end of treatment.',
    min: 1,
    max: 120,
    optional: true,
  })
  birthdayAgeIf17: number | null = null;

  @Text({
    about: 'Code of the rule that applies instead, if the person was 18 or older at the end of treatment.',
    optional: true,
    max: 30,
  })
  adultRule: string | null = null;

  @Text({ about: 'The record or document that it follows.', optional: true, max: 300 })
  followsNote: string | null = null;

  @Choice(DisposalAction, 'DisposalAction', {
    about: 'What happens at the end; none where it shares the fate of another record.',
    optional: true,
  })
  action: DisposalAction | null = null;

  @Narrative({ about: 'Why it is kept so long and no longer (S86).', optional: true, max: 2_000 })
  basis: string | null = null;

  @Narrative({ about: 'Anything worth knowing; never published.', optional: true, max: 2_000 })
  notes: string | null = null;
}

/** One edition of one row of the retention schedule (§3.3). */
@Resource({
  about: 'One edition of a rule of the retention schedule.',
  named: ['code', 'recordType'],
  order: { code: 'ASC', edition: 'DESC' },
  derived: { deadline: ['ceilingTaskDueOn'], overrides: ['code'], editions: ['code'] },
})
export class RetentionRule extends RetentionRuleFields {
  @Whole({ about: 'Counts the editions of a code from 1.' })
  edition: number = 1;

  @Choice(RetentionRuleStatus, 'RetentionRuleStatus', { about: 'Where the edition stands.' })
  status: RetentionRuleStatus = RetentionRuleStatus.DRAFT;

  @Choice(OverrideNeed, 'OverrideNeed', {
    about: 'Whether it needs an override because it is longer than the ceiling (§3.1).',
  })
  needsOverride!: OverrideNeed;

  @Choices(RetentionConfidence, 'RetentionConfidence', {
    about: 'Where the period comes from; what is from memory is checked against the live Code.',
  })
  confidence: RetentionConfidence[] = [];

  @Link(() => RetentionRule, { about: 'The edition before.', optional: true })
  supersedes: string | null = null;

  @Link(() => User, {
    about: 'Who drafted it; never the one who activates it. None for the schedule as it was loaded.',
    optional: true,
  })
  proposedBy: string | null = null;

  @Link(() => User, { about: 'Who activated it.', optional: true })
  activatedBy: string | null = null;

  @Day({ about: 'Since when it is in use.', optional: true })
  inUseSince: string | null = null;

  @Day({ about: 'When it went out of use.', optional: true })
  retiredOn: string | null = null;

  @Day({
    about:
      'By when an override is approved or the ceiling accepted; none where nothing is to be decided (§3.1, M3).',
    optional: true,
  })
  ceilingTaskDueOn: string | null = null;

  @Link(() => User, {
    about: 'The data protection officer who recorded that the ceiling applies (M3).',
    optional: true,
  })
  ceilingProposedBy: string | null = null;

  @Link(() => User, { about: 'The manager who recorded the same (M3).', optional: true })
  ceilingConfirmedBy: string | null = null;
}
