import { Day, Ids, Instant, Link, Narrative, Text, Whole, Choice } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { User } from '../user/user.entity.ts';

/** Where a study stands. */
export enum StudyStatus {
  DRAFT = 'DRAFT',
  APPROVAL = 'APPROVAL',
  /** People are asked. */
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  REJECTED = 'REJECTED',
}

/** The least time to consider, in hours (S50, DESIGN). */
export const LEAST_HOURS = 24;

/** What an officer writes of a study (S50): what is wanted, why, and who receives it. */
export abstract class ResearchStudyFields extends Stored {
  @Text({
    about: 'What the study is called, in words that those who are asked understand.',
    searched: true,
    maskable: true,
  })
  title!: string;

  @Link(() => SharingAgreement, {
    about: 'The agreement for research under which its data flow (M2); it holds the impact assessment too.',
  })
  agreement!: string;

  @Ids({
    about: 'The data items of that agreement that the study wants, and no others (S50).',
    maskable: true,
  })
  items!: string[];

  @Ids({ about: 'The parties of that agreement that receive them (S50).', maskable: true })
  recipients!: string[];

  @Narrative({ about: 'Why the information is wanted (S50).', max: 2_000, maskable: true })
  reason!: string;

  @Narrative({
    about:
      'The area of research, where its purposes cannot be named in full yet (UK GDPR Art 4(6), §2.13); then it has parts.',
    optional: true,
    max: 500,
  })
  area: string | null = null;

  @Narrative({
    about: 'Parts of the research that a person may agree to one by one; one a line (§2.13).',
    optional: true,
    max: 2_000,
  })
  parts: string | null = null;

  @Text({
    about: 'Reference of the favourable opinion of the ethics committee (§2.13).',
    optional: true,
    max: 100,
  })
  ethicsReference: string | null = null;

  @Day({ about: 'When that opinion was given.', optional: true })
  ethicsOn: string | null = null;

  @Day({ about: 'Last day of the study by its protocol; no consent counts after it.' })
  endsOn!: string;

  @Narrative({ about: 'The information sheet, as it is given to people (S50).', maskable: true })
  infoSheet!: string;

  @Whole({
    about:
      'Hours that a person has at least to consider, from when she was given the sheet: 24 or more (S50).',
    min: LEAST_HOURS,
    max: 2_160,
    default: LEAST_HOURS,
  })
  considerHours: number = LEAST_HOURS;
}

/** A study that asks people in writing for their information (S49). */
@Resource({
  about: 'A study for which people are asked in writing to give their information (S49).',
  prefix: 'STU',
  order: { createdAt: 'DESC' },
  derived: { deadline: ['status', 'endsOn'] },
})
export class ResearchStudy extends ResearchStudyFields {
  @Text({ about: 'Our reference, such as STU-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(StudyStatus, 'StudyStatus', { about: 'Where it stands.' })
  status: StudyStatus = StudyStatus.DRAFT;

  @Narrative({ about: 'What is wanted, one item a line, as the agreement names it.', maskable: true })
  informationWanted!: string;

  @Narrative({ about: 'Who receives it, one organisation a line.', maskable: true })
  recipientNames!: string;

  @Whole({ about: 'Counts the editions of the information sheet from 1.' })
  sheetEdition: number = 1;

  @Day({ about: 'Since when this edition is given to people.', optional: true })
  sheetSince: string | null = null;

  @Narrative({ about: 'The next edition, which waits for approval.', optional: true })
  nextSheet: string | null = null;

  @Text({ about: 'What changes with it, and why.', optional: true, max: 500 })
  nextSheetReason: string | null = null;

  @Link(() => User, { about: 'Who wrote it; never who approves it.', optional: true })
  nextSheetBy: string | null = null;

  @Link(() => User, { about: 'Who wrote the draft last.' })
  author!: string;

  @Link(() => User, { about: 'Who proposed it; never who approves it.', optional: true })
  proposedBy: string | null = null;

  @Instant({ about: 'When it was proposed.', optional: true })
  proposedAt: Date | null = null;

  @Link(() => User, { about: 'Who approved it.', optional: true })
  approvedBy: string | null = null;

  @Instant({ about: 'When it was approved.', optional: true })
  approvedAt: Date | null = null;

  @Narrative({ about: 'Why it was sent back.', optional: true, max: 2_000 })
  returnReason: string | null = null;

  @Day({ about: 'When it was closed or rejected.', optional: true })
  closedOn: string | null = null;

  @Narrative({ about: 'Why.', optional: true, max: 2_000 })
  closingReason: string | null = null;
}
