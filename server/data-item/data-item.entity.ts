import { PurposeCode } from '../../schema/purpose-codes.ts';
import { Choice, Choices, Day, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Where an item stands. REMOVED: an earlier Wellkept had it, this one has not. */
export enum DataItemStatus {
  COLLECTED = 'COLLECTED',
  OPTIONAL = 'OPTIONAL',
  STOPPED = 'STOPPED',
  REMOVED = 'REMOVED',
}

/** What a minimisation review decided of an item (S21). */
export enum MinimisationDecision {
  KEEP = 'KEEP',
  MAKE_OPTIONAL = 'MAKE_OPTIONAL',
  STOP_COLLECTING = 'STOP_COLLECTING',
}

/** What an officer configures of an item: fewer purposes than it could serve. */
export abstract class DataItemDefinitionFields extends Stored {
  @Choices(PurposeCode, 'PurposeCode', {
    about: 'For which purposes of the notice it is collected: those that Wellkept gives it, or fewer (S21).',
    default: [],
  })
  purposes: PurposeCode[] = [];
}

/** An item that is collected about a person (S21): declared with its column, configured by the officer. */
@Resource({
  about:
    'An item that is collected about a person, for which purposes, and what the last review decided (S21).',
  named: ['title'],
  order: { record: 'ASC', title: 'ASC' },
  derived: {
    required: ['record', 'field'],
    policySensitive: ['record', 'field'],
    art9: ['record', 'field'],
    freeText: ['record', 'field'],
    declaredPurposes: ['record', 'field'],
    inForce: ['purposes'],
    asked: ['record', 'field', 'status', 'purposes'],
  },
})
export class DataItemDefinition extends DataItemDefinitionFields {
  @Text({ about: 'The record that it belongs to, such as Client.' })
  record!: string;

  @Text({ about: 'The field of that record, such as ethnicity.' })
  field!: string;

  @Text({ about: 'What it is called; the panel has its own words.', searched: true })
  title!: string;

  @Choice(DataItemStatus, 'DataItemStatus', { about: 'Whether it is collected.' })
  status: DataItemStatus = DataItemStatus.COLLECTED;

  @Day({ about: 'Since when it stands so.' })
  since!: string;

  @Choice(MinimisationDecision, 'MinimisationDecision', {
    about: 'What the last review decided; none where it was not reviewed yet.',
    optional: true,
  })
  decision: MinimisationDecision | null = null;

  @Narrative({ about: 'Why.', optional: true, max: 4_000 })
  reason: string | null = null;

  @Day({ about: 'When it was reviewed last.', optional: true })
  reviewedOn: string | null = null;

  @Link(() => User, { about: 'Who reviewed it.', optional: true })
  reviewedBy: string | null = null;

  @Day({ about: 'By when it is reviewed again, within 12 months.', optional: true })
  nextReviewAt: string | null = null;
}
