import { Choice, Choices, Day, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';
import { DisposalKind, RetentionRunStatus } from './disposal.vocabulary.ts';

/** What a person writes of a run that is begun by hand. */
export abstract class RetentionRunFields extends Stored {
  @Narrative({ about: 'Why it is begun now, in words that name nobody.', optional: true, max: 2_000 })
  note: string | null = null;
}

/** One run of disposal: what is due, who decided about it, and what became of it (§4.7). Nothing is destroyed outside one. */
@Resource({
  about: 'A disposal run: nothing is destroyed outside one (§3.4, §4.7).',
  prefix: 'RUN',
  named: ['reference'],
  order: { createdAt: 'DESC' },
  derived: { deadline: ['status', 'asOf', 'approvalEndsOn'], counts: ['id'], executedFrom: ['approvedOn'] },
})
export class RetentionRun extends RetentionRunFields {
  @Text({ about: 'Our reference, such as RUN-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(RetentionRunStatus, 'RetentionRunStatus', { about: 'Where it stands.' })
  status: RetentionRunStatus = RetentionRunStatus.SCHEDULED;

  @Day({
    about: 'The month whose run it is; none for one that was begun by hand.',
    optional: true,
    unique: true,
  })
  scheduledFor: string | null = null;

  @Link(() => User, { about: 'Who began it by hand; the system each month.', optional: true })
  startedBy: string | null = null;

  @Day({ about: 'The day for which it was judged what is due.' })
  asOf!: string;

  @Choices(DisposalKind, 'DisposalKind', {
    about: 'Kinds of which nothing was listed because their rule is not in force (M3, §3.3).',
  })
  withoutRule: DisposalKind[] = [];

  @Text({ about: 'The kind that is being listed.', optional: true, internal: true })
  listingKind: string | null = null;

  @Text({ about: 'The last id that was looked at.', optional: true, internal: true })
  listingAfter: string | null = null;

  @Link(() => User, { about: 'Who submitted it; never who approves it (SD-02).', optional: true })
  submittedBy: string | null = null;

  @Instant({ about: 'When it was submitted.', optional: true })
  submittedAt: Date | null = null;

  @Link(() => User, { about: 'The second person who approved it.', optional: true })
  approvedBy: string | null = null;

  @Day({ about: 'When it was approved.', optional: true })
  approvedOn: string | null = null;

  @Day({ about: 'The last day on which the approval is good (§4.7).', optional: true })
  approvalEndsOn: string | null = null;

  @Day({ about: 'When an approval lapsed because it was not carried out in time.', optional: true })
  approvalLapsedOn: string | null = null;

  @Link(() => User, { about: 'The administrator who carried it out; else the system did.', optional: true })
  executedBy: string | null = null;

  @Instant({ about: 'When the destruction began.', optional: true })
  executionBegan: Date | null = null;

  @Instant({ about: 'When it ended.', optional: true })
  endedAt: Date | null = null;

  @Link(() => User, { about: 'Who cancelled or stopped it.', optional: true })
  stoppedBy: string | null = null;

  @Narrative({ about: 'Why it was sent back, cancelled or stopped.', optional: true, max: 2_000 })
  stopReason: string | null = null;
}
