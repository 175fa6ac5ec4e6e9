import { Choice, Choices, Day, Flag, Link, Narrative, Text } from '../crud/columns.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { PolicyDocument, Schedule1Condition } from '../policy-document/policy-document.entity.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { Purpose } from '../purpose/purpose.entity.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import { Article9Condition, LawfulBasis } from '../sharing-agreement/agreement-party.entity.ts';
import { OptOutDecision, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { DpiaScreening } from '../sharing-agreement/sharing-agreement.fields.ts';
import { User } from '../user/user.entity.ts';
import {
  ActivityRole,
  DataCategory,
  DataSource,
  RecipientCategory,
  SubjectCategory,
} from './activity.vocabulary.ts';

/** What the processing is, for whom and on which ground. */
abstract class ActivityGround extends Stored {
  @Text({ about: 'What the processing is called.', searched: true })
  title!: string;

  @Choice(ActivityRole, 'ActivityRole', { about: 'What we are for it (S13, R1).' })
  role!: ActivityRole;

  @Link(() => Organisation, {
    about: 'The controller for whom we process, or who is it jointly with us (R1).',
    optional: true,
  })
  controller: string | null = null;

  @Link(() => Purpose, { about: 'The purpose (R2, S9).', optional: true })
  purpose: string | null = null;

  @Narrative({ about: 'What is done with the data.', max: 4_000 })
  description!: string;

  @Choice(LawfulBasis, 'LawfulBasis', { about: 'The basis of UK GDPR Art 6(1) (R12).', optional: true })
  lawfulBasis: LawfulBasis | null = null;

  @Narrative({ about: 'How the basis is met (R10).', optional: true, max: 2_000 })
  basisMet: string | null = null;

  @Text({ about: 'The assessment of legitimate interests, by reference and date (§2.12).', optional: true })
  interestsAssessment: string | null = null;

  @Choice(Article9Condition, 'Article9Condition', {
    about: 'The condition of UK GDPR Art 9(2) (R13, S26).',
    optional: true,
  })
  article9Condition: Article9Condition | null = null;

  @Choice(Schedule1Condition, 'Schedule1Condition', {
    about: 'The condition of DPA 2018 Sch 1 (R9).',
    optional: true,
  })
  schedule1Condition: Schedule1Condition | null = null;

  @Link(() => PolicyDocument, { about: 'The written policy that it follows (S48).', optional: true })
  policy: string | null = null;

  @Link(() => PolicyDocument, {
    about: 'The appropriate policy document, where the condition needs one (§2.13).',
    optional: true,
  })
  appropriatePolicy: string | null = null;

  @Text({
    about: 'The sentence of the privacy notice, such as S31 (R14).',
    optional: true,
    max: 4,
    matches: [/^S\d{1,3}$/, 'is not a sentence of the notice, such as S31'],
  })
  noticePassage: string | null = null;
}

/** What the conditions that are seldom met ask for. */
abstract class ActivityEvidence extends ActivityGround {
  @Text({ about: 'The funded project that obliges us to it (S54).', optional: true, searched: true })
  projectName: string | null = null;

  @Text({ about: 'Who funds the project.', optional: true })
  projectFunder: string | null = null;

  @Text({ about: 'The case that it is needed for (S55).', optional: true, max: 100 })
  legalCaseReference: string | null = null;

  @Narrative({
    about: 'What the case is about; for the data protection officer alone (S55).',
    optional: true,
    max: 4_000,
  })
  legalCaseNarrative: string | null = null;

  @Narrative({ about: 'Why the people concerned cannot consent (S56).', optional: true, max: 2_000 })
  incapacityReason: string | null = null;

  @Narrative({
    about: 'How it is known that the people themselves made the data public (S57).',
    optional: true,
    max: 2_000,
  })
  publicationEvidence: string | null = null;
}

/** What a person writes of a processing activity: R1 to R24 of §2.10 in the order of the record. */
export abstract class ProcessingActivityFields extends ActivityEvidence {
  @Choices(SubjectCategory, 'SubjectCategory', { about: 'Whose data (R3).', default: [] })
  subjects: SubjectCategory[] = [];

  @Choices(DataCategory, 'DataCategory', { about: 'Which data (R4).', default: [] })
  dataCategories: DataCategory[] = [];

  @Choices(RecipientCategory, 'RecipientCategory', { about: 'Who receives them (R5).', default: [] })
  recipients: RecipientCategory[] = [];

  @Choices(DataSource, 'DataSource', { about: 'Where they come from (R15).', default: [] })
  sources: DataSource[] = [];

  @Flag({ about: 'Whether data leave the UK (R6).', default: false })
  outsideUk: boolean = false;

  @Narrative({
    about: 'To which countries, and what safeguards them there (R6).',
    optional: true,
    max: 2_000,
  })
  transferSafeguards: string | null = null;

  @Link(() => RetentionRule, { about: 'How long they are kept (R7).', optional: true })
  retentionRule: string | null = null;

  @Narrative({
    about: 'Why they are not kept or erased as the policy says, where that is so (R11).',
    optional: true,
    max: 2_000,
  })
  retentionDeviation: string | null = null;

  @Narrative({ about: 'How they are kept secure, in general (R8).', optional: true, max: 2_000 })
  security: string | null = null;

  @Text({ about: 'Where they are: system and place (R18).', optional: true })
  system: string | null = null;

  @Link(() => ProcessorContract, {
    about: 'The contract with the processor, or with the controller for whom we process (R17).',
    optional: true,
  })
  contract: string | null = null;

  @Link(() => SharingAgreement, { about: 'The sharing agreement that it runs under (R17).', optional: true })
  agreement: string | null = null;

  @Choice(DpiaScreening, 'DpiaScreening', {
    about: 'Whether an impact assessment is needed (R16).',
    optional: true,
  })
  dpiaScreening: DpiaScreening | null = null;

  @Text({ about: 'The approved impact assessment, by reference and date (R16).', optional: true })
  dpiaReference: string | null = null;

  @Text({
    about: 'How consent is asked and withdrawn, where it rests on consent (R20).',
    optional: true,
    max: 500,
  })
  consentMechanism: string | null = null;

  @Flag({ about: 'Whether decisions are made by automated means alone (R22).', default: false })
  automatedDecisions: boolean = false;

  @Choice(OptOutDecision, 'OptOutDecision', {
    about: 'Whether the National Data Opt-Out applies (R23).',
    optional: true,
  })
  optOut: OptOutDecision | null = null;

  @Day({ about: 'Since when it is done, where that was before this register.', optional: true })
  runningSince: string | null = null;

  @Link(() => User, { about: 'Who answers for it (R19).', optional: true })
  owner: string | null = null;
}
