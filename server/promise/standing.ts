import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import {
  agreementFacts,
  contractFacts,
  type AgreementFacts,
  type ContractFacts,
} from '../report/register-facts.ts';

/** How a promise stands today. */
export enum PromiseState {
  KEPT = 'KEPT',
  AT_RISK = 'AT_RISK',
  BROKEN = 'BROKEN',
  NOT_BUILT = 'NOT_BUILT',
}

/** Why a record breaks a promise or puts it at risk; the panel has its words. */
export type PromiseReason =
  | 'SUSPENDED'
  | 'ENDING'
  | 'CLAUSE_MISSING'
  | 'ITEM_MISSING'
  | 'SECURITY_EVIDENCE_EXPIRED'
  | 'DUE_DILIGENCE_EXPIRED'
  | 'DUE_DILIGENCE_EXPIRING'
  | 'REVIEW_OVERDUE'
  | 'CERTIFICATE_MISSING'
  | 'NOT_ASSURED'
  | 'NOT_ASKED'
  | 'LATE'
  | 'DUE_SOON'
  | 'APPROVAL_WAITS'
  | 'NOT_IN_USE'
  | 'TAB_NOT_TICKED'
  | 'PURPOSE_NOT_IN_FORCE'
  | 'CONDITION_MISSING'
  | 'CONDITION_NOT_OPEN'
  | 'POLICY_NOT_CURRENT'
  | 'EVIDENCE_MISSING'
  | 'CONTROLLER_NOT_NAMED'
  | 'NOT_PROVEN'
  | 'NOT_INFORMED'
  | 'NO_RULE'
  | 'NOT_REVIEWED';

/** A reason and how bad it is. */
export interface Judgement {
  state: PromiseState.AT_RISK | PromiseState.BROKEN;
  reason: PromiseReason;
}

/** A live record behind a promise, judged; `judgement` is null where it keeps the promise. */
export interface Evidence {
  subject: string;
  id: string;
  judgement: Judgement | null;
}

/** So many records behind a promise, judged alike and named by nobody: of very many only some are looked at one by one. */
export interface Counted {
  subject: string;
  count: number;
  judgement: Judgement | null;
}

/** What one question about the promises looks at: many are kept by the same registers, and each is read once. */
export interface Sight {
  context: Context;
  /** Reads every record, whoever asks, in the database too: only counts leave, and the viewer's own rules say which records they are. */
  em: SqlEntityManager;
  contracts: () => Promise<ContractFacts[]>;
  agreements: () => Promise<AgreementFacts[]>;
}

/** The sight of one request. */
export function sightOf(context: Context, em: SqlEntityManager): Sight {
  let contracts: Promise<ContractFacts[]> | undefined;
  let agreements: Promise<AgreementFacts[]> | undefined;
  return {
    context,
    em,
    contracts: () => (contracts ??= contractFacts(context)),
    agreements: () => (agreements ??= agreementFacts(context)),
  };
}

/** Looks at the live records behind a promise. What is judged is the same for everybody who may see the promises. */
export type Watch = (sight: Sight) => Promise<(Evidence | Counted)[]>;

export const broken = (reason: PromiseReason): Judgement => ({ state: PromiseState.BROKEN, reason });
export const atRisk = (reason: PromiseReason): Judgement => ({ state: PromiseState.AT_RISK, reason });

/** The worst of what was found. */
export function standing(evidence: readonly Pick<Evidence, 'judgement'>[]): PromiseState {
  const states = new Set(evidence.map(({ judgement }) => judgement?.state));
  if (states.has(PromiseState.BROKEN)) return PromiseState.BROKEN;
  return states.has(PromiseState.AT_RISK) ? PromiseState.AT_RISK : PromiseState.KEPT;
}
