import { Choice, Choices, Day, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What kind of document it is (S14, §2.13). */
export enum PolicyKind {
  POLICY = 'POLICY',
  PROCEDURE = 'PROCEDURE',
  /** Of DPA 2018 Sch 1 paras 38-41. */
  APPROPRIATE_POLICY_DOCUMENT = 'APPROPRIATE_POLICY_DOCUMENT',
}

/** The conditions of DPA 2018 Sch 1; schema/schedule-1.ts holds where each stands. */
export enum Schedule1Condition {
  EMPLOYMENT = 'EMPLOYMENT',
  HEALTH_OR_SOCIAL_CARE = 'HEALTH_OR_SOCIAL_CARE',
  PUBLIC_HEALTH = 'PUBLIC_HEALTH',
  RESEARCH = 'RESEARCH',
  STATUTORY_PURPOSES = 'STATUTORY_PURPOSES',
  EQUALITY = 'EQUALITY',
  UNLAWFUL_ACTS = 'UNLAWFUL_ACTS',
  PROTECTING_THE_PUBLIC = 'PROTECTING_THE_PUBLIC',
  REGULATORY_REQUIREMENTS = 'REGULATORY_REQUIREMENTS',
  FRAUD = 'FRAUD',
  SUPPORT_GROUPS = 'SUPPORT_GROUPS',
  COUNSELLING = 'COUNSELLING',
  SAFEGUARDING = 'SAFEGUARDING',
  INSURANCE = 'INSURANCE',
}

/** Where an edition stands. */
export enum PolicyDocumentStatus {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  IN_FORCE = 'IN_FORCE',
  SUPERSEDED = 'SUPERSEDED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What an officer drafts of a policy. */
export abstract class PolicyDocumentFields extends Stored {
  @Choice(PolicyKind, 'PolicyKind', { about: 'What kind of document it is.', writeOnce: true })
  kind!: PolicyKind;

  @Text({ about: 'What it is called.', searched: true })
  title!: string;

  @Text({ about: 'The collection that it belongs to, such as Information governance (S14).', optional: true })
  collection: string | null = null;

  @Narrative({ about: 'What it covers, and for whom.', max: 4_000 })
  covers!: string;

  @Choices(Schedule1Condition, 'Schedule1Condition', {
    about: 'Of an appropriate policy document: the conditions of DPA 2018 Sch 1 that it is for (§2.13).',
    default: [],
  })
  schedule1Conditions: Schedule1Condition[] = [];

  @Narrative({
    about:
      'Of an appropriate policy document: how the principles of UK GDPR Art 5 are met (DPA 2018 Sch 1 para 39(a)).',
    optional: true,
  })
  principlesMet: string | null = null;

  @Narrative({
    about:
      'Of an appropriate policy document: how long the data are kept and how they are erased (DPA 2018 Sch 1 para 39(b)).',
    optional: true,
  })
  retentionAndErasure: string | null = null;

  @Link(() => User, { about: 'Who looks after it.' })
  owner!: string;

  @Whole({ about: 'Months from one review to the next, 12 at most.', min: 1, max: 12, default: 12 })
  reviewMonths: number = 12;
}

/** One edition of a document of the policy library; once approved it is never changed, only followed by the next (S14). */
@Resource({
  about: 'One edition of a policy, a procedure or an appropriate policy document.',
  prefix: 'POL',
  named: ['reference', 'title'],
  order: { reference: 'ASC', edition: 'DESC' },
  derived: { deadline: ['status', 'nextReviewAt'], editions: ['reference'] },
})
export class PolicyDocument extends PolicyDocumentFields {
  @Text({ about: 'Our reference, the same for all editions, such as POL-2026-0001.', searched: true })
  reference!: string;

  @Whole({ about: 'Counts the editions of a document from 1.' })
  edition: number = 1;

  @Choice(PolicyDocumentStatus, 'PolicyDocumentStatus', { about: 'Where the edition stands.' })
  status: PolicyDocumentStatus = PolicyDocumentStatus.DRAFT;

  @Link(() => User, { about: 'Who wrote it last; never the one who approves it.' })
  author!: string;

  @Narrative({ about: 'Why it was last sent back.', optional: true })
  returnReason: string | null = null;

  @Link(() => User, { about: 'The manager who approved it.', optional: true })
  approvedBy: string | null = null;

  @Day({ about: 'Since when it is in force.', optional: true })
  inForceFrom: string | null = null;

  @Day({ about: 'The day on which it ceased to be in force.', optional: true })
  inForceTo: string | null = null;

  @Day({ about: 'By when it is reviewed, within 12 months.', optional: true })
  nextReviewAt: string | null = null;

  @Day({ about: 'When it was last reviewed.', optional: true })
  reviewedOn: string | null = null;

  @Link(() => User, { about: 'Who reviewed it last.', optional: true })
  reviewedBy: string | null = null;

  @Narrative({ about: 'What the last review found.', optional: true, max: 4_000 })
  reviewFindings: string | null = null;

  @Day({
    about: 'Of an appropriate policy document: when the organisation ceased to rely on its conditions.',
    optional: true,
  })
  ceasedOn: string | null = null;

  @Day({
    about:
      'Of an appropriate policy document: it is kept at least until the end of this day, six months after (DPA 2018 Sch 1 para 40).',
    optional: true,
  })
  keepUntil: string | null = null;

  @Narrative({ about: 'Why it was withdrawn.', optional: true })
  closingReason: string | null = null;

  @Link(() => PolicyDocument, { about: 'The edition before.', optional: true })
  supersedes: string | null = null;
}
