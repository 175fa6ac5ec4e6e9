import type {
  ClauseState,
  ContractRole,
  ContractStatus,
  DataFate,
  DueDiligenceResult,
  DueDiligenceScore,
  ItemFinding,
  ReviewTrigger,
  SigningAdvice,
  SubProcessing,
  SubProcessorChangeKind,
} from '../../schema/generated/graphql.ts';

/** Values in the order in which people choose them. */
export const STATUSES: readonly ContractStatus[] = [
  'PROSPECT',
  'DUE_DILIGENCE',
  'NEGOTIATION',
  'READY_TO_SIGN',
  'ACTIVE',
  'REVIEW_DUE',
  'REMEDIATION',
  'SUSPENDED',
  'NOTICE',
  'ENDED',
  'OFFBOARDED',
  'REJECTED',
];
export const ROLES: readonly ContractRole[] = ['CONTROLLER', 'PROCESSOR'];
export const SUB_PROCESSING: readonly SubProcessing[] = ['NONE', 'SPECIFIC', 'GENERAL'];
export const ADVICE: readonly SigningAdvice[] = ['SIGN', 'DO_NOT_SIGN'];
/** The annual review begins by itself. */
export const TRIGGERS: readonly ReviewTrigger[] = [
  'BREACH',
  'SUB_PROCESSOR_CHANGE',
  'SCOPE_CHANGE',
  'BEFORE_EXPIRY',
  'DUE_DILIGENCE_EXPIRED',
];
export const CLAUSE_STATES: readonly ClauseState[] = ['PRESENT', 'PARTIAL', 'ABSENT'];
export const FINDINGS: readonly ItemFinding[] = [
  'SATISFACTORY',
  'CONCERN',
  'UNSATISFACTORY',
  'NOT_APPLICABLE',
  'NOT_CHECKED',
];
export const SCORES: readonly DueDiligenceScore[] = ['LOW', 'MEDIUM', 'HIGH'];
export const RESULTS: readonly DueDiligenceResult[] = ['PASS', 'FAIL'];
export const CHANGE_KINDS: readonly SubProcessorChangeKind[] = ['ENGAGE', 'REPLACE', 'MOVE', 'RELEASE'];
export const FATES: readonly DataFate[] = ['DELETED', 'RETURNED', 'RETURNED_AND_DELETED'];
