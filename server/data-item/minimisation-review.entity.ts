import { Choice, Day, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Whether anybody has reviewed what is collected in a record yet. */
export enum MinimisationReviewStatus {
  NOT_REVIEWED = 'NOT_REVIEWED',
  REVIEWED = 'REVIEWED',
}

/** The yearly review of what is collected in one kind of record (S21): all of its items at once, with exceptions. */
@Resource({
  about: 'The yearly review of what is collected in one kind of record (S21).',
  named: ['title'],
  order: { title: 'ASC' },
  derived: { deadline: ['nextReviewAt'] },
})
export class MinimisationReview extends Stored {
  @Text({ about: 'The record whose items are reviewed, such as Client.', unique: true })
  record!: string;

  @Text({ about: 'What it is called; the panel has its own words.', searched: true })
  title!: string;

  @Choice(MinimisationReviewStatus, 'MinimisationReviewStatus', { about: 'Whether it was reviewed yet.' })
  status: MinimisationReviewStatus = MinimisationReviewStatus.NOT_REVIEWED;

  @Day({ about: 'When it was reviewed last.', optional: true })
  reviewedOn: string | null = null;

  @Link(() => User, { about: 'Who reviewed it.', optional: true })
  reviewedBy: string | null = null;

  @Narrative({ about: 'What the review found.', optional: true, max: 4_000 })
  findings: string | null = null;

  @Day({ about: 'By when it is reviewed again, within 12 months.' })
  nextReviewAt!: string;
}
