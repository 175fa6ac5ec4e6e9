import { Choice, Choices, Day, Flag, Instant, Link, Narrative, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Schedule1Condition } from '../policy-document/policy-document.entity.ts';
import { Article9Condition, LawfulBasis } from '../sharing-agreement/agreement-party.entity.ts';
import { User } from '../user/user.entity.ts';

/** Where a purpose stands (SD-09). Data may be used for it while it is APPROVED. */
export enum PurposeStatus {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  APPROVED = 'APPROVED',
  RETIRED = 'RETIRED',
}

/** What an officer writes of a purpose. */
export abstract class PurposeFields extends Stored {
  @Text({
    about: 'Its code, such as P02.',
    max: 10,
    matches: [/^[A-Z][A-Z0-9-]*$/, 'is not a code, such as P21'],
    searched: true,
    writeOnce: true,
  })
  code!: string;

  @Text({ about: 'What data are used for, in a few words.', searched: true })
  title!: string;

  @Narrative({ about: 'What belongs to it and what does not.', optional: true, max: 2_000 })
  description: string | null = null;

  @Text({
    about: 'The sentence of the privacy notice that tells people of it, such as S31 (S9).',
    optional: true,
    max: 4,
    matches: [/^S\d{1,3}$/, 'is not a sentence of the notice, such as S31'],
  })
  noticePassage: string | null = null;

  @Text({ about: 'Version of the notice that holds the sentence, such as 3.1.', optional: true, max: 40 })
  noticeVersion: string | null = null;

  @Flag({
    about:
      'Whether it has no basis of its own and follows the purpose that it serves, as writing to somebody does (S29).',
    default: false,
  })
  followsAnother: boolean = false;

  @Choices(LawfulBasis, 'LawfulBasis', {
    about: 'The bases of UK GDPR Art 6 that may carry it.',
    default: [],
  })
  lawfulBases: LawfulBasis[] = [];

  @Choices(Article9Condition, 'Article9Condition', {
    about: 'The conditions of UK GDPR Art 9(2) that may carry special categories for it.',
    default: [],
  })
  article9Conditions: Article9Condition[] = [];

  @Choices(Schedule1Condition, 'Schedule1Condition', {
    about: 'The conditions of DPA 2018 Sch 1 that belong to those.',
    default: [],
  })
  schedule1Conditions: Schedule1Condition[] = [];

  @Narrative({ about: 'What must be kept in mind of the basis.', optional: true, max: 2_000 })
  basisNote: string | null = null;
}

/** A purpose that data are used for (S9, §1.4): proposed, confirmed by the officer, approved by a manager (SD-09). */
@Resource({
  about: 'A purpose that personal data are used for.',
  named: ['code', 'title'],
  order: { code: 'ASC', createdAt: 'DESC' },
})
export class Purpose extends PurposeFields {
  @Choice(PurposeStatus, 'PurposeStatus', { about: 'Where it stands.' })
  status: PurposeStatus = PurposeStatus.PROPOSED;

  @Link(() => User, {
    about: 'Who wrote it last; none for those that the rule book proposes.',
    optional: true,
  })
  author: string | null = null;

  @Narrative({ about: "The data protection officer's advice to who approves (SD-09).", optional: true })
  advice: string | null = null;

  @Link(() => User, { about: 'The officer who confirmed it.', optional: true })
  confirmedBy: string | null = null;

  @Instant({ about: 'When.', optional: true })
  confirmedAt: Date | null = null;

  @Link(() => User, { about: 'The manager who approved it.', optional: true })
  approvedBy: string | null = null;

  @Day({ about: 'Since when data may be used for it.', optional: true })
  inForceFrom: string | null = null;

  @Day({ about: 'When it was retired.', optional: true })
  retiredOn: string | null = null;

  @Narrative({ about: 'Why it was sent back or retired.', optional: true })
  reason: string | null = null;
}
