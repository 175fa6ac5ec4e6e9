import type {
  DisposalBlock,
  DisposalDecision,
  DisposalKind,
  OverrideBasis,
  RetentionRunStatus,
} from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const STATUSES: readonly RetentionRunStatus[] = [
  'SCHEDULED',
  'CANDIDATES_LISTED',
  'IN_REVIEW',
  'AWAITING_2ND_APPROVAL',
  'APPROVED',
  'EXECUTING',
  'COMPLETED',
  'PARTIAL',
  'CANCELLED',
];
export const DECISIONS: readonly DisposalDecision[] = ['DESTROY', 'EXTEND', 'HOLD'];
export const BLOCKS: readonly DisposalBlock[] = [
  'RECORD_ON_HOLD',
  'PROCESSING_RESTRICTED',
  'OPEN_CASE',
  'RETENTION_OVER_CEILING',
  'NOT_DUE',
];
export const BASES: readonly OverrideBasis[] = [
  'CONTRACT',
  'STATUTE',
  'REGULATOR',
  'LEGAL_LIMITATION',
  'VITAL_SAFETY',
];

/** How many items stand alike, as a run tells it. */
export interface Count {
  kind: DisposalKind;
  ruleCode: string;
  decision: DisposalDecision;
  blockedBy: DisposalBlock | null;
  done: boolean;
  failed: boolean;
  items: number;
  records: number;
}

/** Records of those counts that a condition holds of. */
export function recordsOf(counts: readonly Count[], of: (count: Count) => boolean): number {
  return counts.filter(of).reduce((sum, { records }) => sum + records, 0);
}

/** What goes when the run is carried out: nothing keeps it and nobody decided otherwise. */
export const isToGo = ({ decision, blockedBy, done }: Count): boolean =>
  decision === 'DESTROY' && blockedBy === null && !done;
