import { LawfulBasis } from '../sharing-agreement/agreement-party.entity.ts';
import { ActivityRole } from './activity.vocabulary.ts';
import type { ProcessingActivity } from './processing-activity.entity.ts';

/** A column of the record of processing (§2.10): its number, what fills it, and of whom it is asked. */
interface RecordColumn {
  code: string;
  filled: (activity: ProcessingActivity) => unknown;
  asked?: (activity: ProcessingActivity) => boolean;
}

const asController = ({ role }: ProcessingActivity) => role !== ActivityRole.PROCESSOR;
const withSomebody = ({ role }: ProcessingActivity) => role !== ActivityRole.CONTROLLER;

/** What UK GDPR Art 30(1) asks of a controller, Art 30(2) of a processor, DPA 2018 Sch 1 para 41 of who uses a condition of it, and good practice of all. */
const COLUMNS: readonly RecordColumn[] = [
  { code: 'R1', filled: ({ controller }) => controller, asked: withSomebody },
  { code: 'R2', filled: ({ purpose }) => purpose, asked: asController },
  { code: 'R3', filled: ({ subjects }) => subjects.length, asked: asController },
  { code: 'R4', filled: ({ dataCategories }) => dataCategories.length },
  { code: 'R5', filled: ({ recipients }) => recipients.length, asked: asController },
  { code: 'R7', filled: ({ retentionRule }) => retentionRule, asked: asController },
  { code: 'R8', filled: ({ security }) => security?.trim() },
  {
    code: 'R10',
    filled: ({ basisMet }) => basisMet?.trim(),
    asked: ({ schedule1Condition }) => schedule1Condition !== null,
  },
  { code: 'R12', filled: ({ lawfulBasis }) => lawfulBasis, asked: asController },
  { code: 'R14', filled: ({ noticePassage }) => noticePassage, asked: asController },
  { code: 'R15', filled: ({ sources }) => sources.length, asked: asController },
  { code: 'R17', filled: ({ contract }) => contract, asked: ({ role }) => role === ActivityRole.PROCESSOR },
  { code: 'R18', filled: ({ system }) => system?.trim() },
  { code: 'R19', filled: ({ owner }) => owner },
  {
    code: 'R20',
    filled: ({ consentMechanism }) => consentMechanism?.trim(),
    asked: ({ lawfulBasis }) => lawfulBasis === LawfulBasis.CONSENT,
  },
];

/** The numbers of the columns that are asked of an activity and empty. */
export function lackingColumns(activity: ProcessingActivity): string[] {
  return COLUMNS.filter(({ filled, asked }) => (asked?.(activity) ?? true) && !filled(activity)).map(
    ({ code }) => code,
  );
}
