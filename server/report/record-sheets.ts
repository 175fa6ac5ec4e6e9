import { ACTIVITY_LABELS as WORDS, RIGHTS_BY_BASIS } from '../../schema/activity-labels.ts';
import type { Cell } from '../crud/copy-select.ts';
import { ActivityRole } from '../processing-activity/activity.vocabulary.ts';
import type { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';

/** A column of a sheet: its number in §2.10 where it has one, its name, and what fills it. */
export interface RecordColumn extends Cell<ProcessingActivity> {
  code?: string;
  name: string;
}

/** A sheet of the record of processing. */
export interface RecordSheet {
  name: string;
  roles: readonly ActivityRole[];
  columns: readonly RecordColumn[];
}

const ENTRY: readonly RecordColumn[] = [
  { key: 'reference', name: 'Reference', field: 'reference' },
  { key: 'title', name: 'Processing', field: 'title' },
  { key: 'version', name: 'Version', field: 'edition' },
];

/** Who approved the version that is in force, and when it is looked at again (S19). */
const APPROVAL: readonly RecordColumn[] = [
  { key: 'nextReview', name: 'Next review', field: 'nextReviewAt' },
  { key: 'advisedBy', name: 'Advised by', field: 'advisedBy', as: 'name' },
  { key: 'approvedBy', name: 'Approved by', field: 'approvedBy', as: 'name' },
  { key: 'approvedOn', name: 'Approved, in force since', field: 'activeFrom' },
];

const TRANSFERS: readonly RecordColumn[] = [
  { key: 'outsideUk', name: 'Leaves the UK', field: 'outsideUk', as: 'flag' },
  { key: 'safeguards', name: 'Countries and safeguards', field: 'transferSafeguards' },
];

/** UK GDPR Art 30(1), DPA 2018 Sch 1 para 41 and good practice: R1 to R24; who we are (R1) stands above the rows. */
const CONTROLLER: readonly RecordColumn[] = [
  ...ENTRY,
  { key: 'role', code: 'R1', name: 'Our part', field: 'role', words: WORDS.ActivityRole },
  { key: 'jointController', code: 'R1', name: 'Joint controller', field: 'controller', as: 'name' },
  { key: 'purpose', code: 'R2', name: 'Purpose', field: 'purpose', as: 'name' },
  { key: 'description', code: 'R2', name: 'What is done', field: 'description' },
  { key: 'subjects', code: 'R3', name: 'Whose data', field: 'subjects', words: WORDS.SubjectCategory },
  { key: 'data', code: 'R4', name: 'Which data', field: 'dataCategories', words: WORDS.DataCategory },
  { key: 'recipients', code: 'R5', name: 'Recipients', field: 'recipients', words: WORDS.RecipientCategory },
  ...TRANSFERS.map(column => ({ ...column, code: 'R6' })),
  { key: 'keptFor', code: 'R7', name: 'Time limit for erasure', field: 'retentionRule', as: 'name' },
  { key: 'security', code: 'R8', name: 'Security', field: 'security' },
  {
    key: 'schedule1',
    code: 'R9',
    name: 'Condition of DPA 2018 Schedule 1',
    field: 'schedule1Condition',
    words: WORDS.Schedule1Condition,
  },
  { key: 'basisMet', code: 'R10', name: 'How the basis is met', field: 'basisMet' },
  {
    key: 'erasure',
    code: 'R11',
    name: 'Kept and erased as the policy says',
    field: 'retentionDeviation',
    otherwise: 'Yes',
  },
  {
    key: 'basis',
    code: 'R12',
    name: 'Basis of UK GDPR Article 6',
    field: 'lawfulBasis',
    words: WORDS.LawfulBasis,
  },
  {
    key: 'article9',
    code: 'R13',
    name: 'Condition of UK GDPR Article 9',
    field: 'article9Condition',
    words: WORDS.Article9Condition,
  },
  { key: 'notice', code: 'R14', name: 'Sentence of the privacy notice', field: 'noticePassage' },
  { key: 'sources', code: 'R15', name: 'Source', field: 'sources', words: WORDS.DataSource },
  {
    key: 'dpia',
    code: 'R16',
    name: 'Impact assessment',
    field: 'dpiaScreening',
    words: WORDS.DpiaScreening,
  },
  { key: 'dpiaReference', code: 'R16', name: 'Approved impact assessment', field: 'dpiaReference' },
  { key: 'contract', code: 'R17', name: 'Contract', field: 'contract', as: 'name' },
  { key: 'agreement', code: 'R17', name: 'Sharing agreement', field: 'agreement', as: 'name' },
  { key: 'system', code: 'R18', name: 'System and place', field: 'system' },
  { key: 'owner', code: 'R19', name: 'Owner', field: 'owner', as: 'name' },
  { key: 'consent', code: 'R20', name: 'How consent is asked and withdrawn', field: 'consentMechanism' },
  { key: 'rights', code: 'R21', name: 'Rights that apply', field: 'lawfulBasis', words: RIGHTS_BY_BASIS },
  {
    key: 'automated',
    code: 'R22',
    name: 'Decided by automated means alone',
    field: 'automatedDecisions',
    as: 'flag',
  },
  { key: 'optOut', code: 'R23', name: 'National Data Opt-Out', field: 'optOut', words: WORDS.OptOutDecision },
  { key: 'lastReview', code: 'R24', name: 'Last review', field: 'reviewedOn' },
  ...APPROVAL,
];

/** UK GDPR Art 30(2); who we are stands above the rows. */
const PROCESSOR: readonly RecordColumn[] = [
  ...ENTRY,
  { key: 'controller', name: 'Controller for whom we process', field: 'controller', as: 'name' },
  { key: 'description', name: 'Processing carried out', field: 'description' },
  { key: 'subjects', name: 'Whose data', field: 'subjects', words: WORDS.SubjectCategory },
  { key: 'data', name: 'Which data', field: 'dataCategories', words: WORDS.DataCategory },
  ...TRANSFERS,
  { key: 'security', name: 'Security', field: 'security' },
  { key: 'contract', name: 'Contract', field: 'contract', as: 'name' },
  { key: 'system', name: 'System and place', field: 'system' },
  { key: 'owner', name: 'Owner', field: 'owner', as: 'name' },
  { key: 'lastReview', name: 'Last review', field: 'reviewedOn' },
  ...APPROVAL,
];

/** The two sheets of R-13, by what we are for the processing (S13, §2.10). */
export const RECORD_SHEETS = {
  controller: {
    name: 'As controller',
    roles: [ActivityRole.CONTROLLER, ActivityRole.JOINT_CONTROLLER],
    columns: CONTROLLER,
  },
  processor: { name: 'As processor', roles: [ActivityRole.PROCESSOR], columns: PROCESSOR },
} as const satisfies Readonly<Record<string, RecordSheet>>;

/** One of the two. */
export type SheetName = keyof typeof RECORD_SHEETS;
