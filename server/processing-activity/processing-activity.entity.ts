import { Choice, Day, Instant, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { User } from '../user/user.entity.ts';
import { ProcessingActivityStatus } from './activity.vocabulary.ts';
import { ProcessingActivityFields } from './processing-activity.fields.ts';

/** One edition of an entry of the record of processing (UK GDPR Art 30, §2.10); once active it is never changed, only followed by the next. */
@Resource({
  about: 'One edition of an entry of the record of processing activities (ROPA).',
  prefix: 'ROP',
  named: ['reference', 'title'],
  order: { reference: 'ASC', edition: 'DESC' },
  derived: { deadline: ['status', 'nextReviewAt'], editions: ['reference'] },
})
export class ProcessingActivity extends ProcessingActivityFields {
  @Text({ about: 'Our reference, the same for all editions, such as ROP-2026-0001.', searched: true })
  reference!: string;

  @Whole({ about: 'Counts the editions of an entry from 1.' })
  edition: number = 1;

  @Choice(ProcessingActivityStatus, 'ProcessingActivityStatus', { about: 'Where the edition stands.' })
  status: ProcessingActivityStatus = ProcessingActivityStatus.DRAFT;

  @Link(() => User, { about: 'Who wrote it last; never the one who approves it.' })
  author!: string;

  @Narrative({ about: "The data protection officer's advice to who approves (SD-09).", optional: true })
  advice: string | null = null;

  @Link(() => User, { about: 'The officer who gave it.', optional: true })
  advisedBy: string | null = null;

  @Instant({ about: 'When.', optional: true })
  advisedAt: Date | null = null;

  @Narrative({ about: 'Why it was last sent back.', optional: true })
  returnReason: string | null = null;

  @Link(() => User, { about: 'The manager who approved it.', optional: true })
  approvedBy: string | null = null;

  @Day({ about: 'Since when the edition is in force.', optional: true })
  activeFrom: string | null = null;

  @Day({ about: 'When it was last reviewed (R24).', optional: true })
  reviewedOn: string | null = null;

  @Link(() => User, { about: 'Who reviewed it last.', optional: true })
  reviewedBy: string | null = null;

  @Narrative({ about: 'What the last review found.', optional: true, max: 4_000 })
  reviewFindings: string | null = null;

  @Day({ about: 'By when it is reviewed, within 12 months (§2.10).', optional: true })
  nextReviewAt: string | null = null;

  @Day({ about: 'When it ceased, or the next edition came into force.', optional: true })
  endedOn: string | null = null;

  @Narrative({ about: 'Why it ended.', optional: true })
  endReason: string | null = null;

  @Link(() => ProcessingActivity, { about: 'The edition before.', optional: true })
  supersedes: string | null = null;
}
