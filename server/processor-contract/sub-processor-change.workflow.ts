import type { SqlEntityManager } from '@mikro-orm/sql';
import { Narrative } from '../crud/columns.ts';
import { isOngoing, transferFault } from '../transfer/transfer-fault.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { event, notTheSamePerson, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { partsOf } from './contract-parts.ts';
import { ContractStatus, ProcessorContract, ReviewTrigger } from './processor-contract.entity.ts';
import { beginReview } from './running.workflow.ts';
import {
  SubProcessorChange,
  SubProcessorChangeKind as Kind,
  SubProcessorDecision as S,
} from './sub-processor-change.entity.ts';
import { SubProcessor, SubProcessorStatus } from './sub-processor.entity.ts';

type Change = Step<SubProcessorChange, unknown>;

abstract class DecisionInput {
  @Narrative({ about: 'Why.' })
  reason!: string;
}

function subProcessorOf(em: SqlEntityManager, change: SubProcessorChange): Promise<SubProcessor> {
  // Unscoped: who may decide a change decides about its sub-processor.
  return em.findOneOrFail(SubProcessor, { id: change.subProcessor }, { filters: false });
}

/** A sub-processor abroad needs its transfer in order first (§2.11). */
async function transferInOrder({ em, record, today }: Change): Promise<Failure | null> {
  const { country } = await subProcessorOf(em, record);
  if (record.kind === Kind.RELEASE || country === 'GB') return null;
  const transfers = (await partsOf(em, Transfer, record.contract)).filter(isOngoing);
  const covered = transfers.some(
    transfer => transfer.country === country && transferFault(transfer, today) === null,
  );
  return covered ? null : { code: 'TRANSFER_MECHANISM_MISSING' };
}

/** The change takes place: the sub-processor comes or goes, and an active contract is reviewed (§2.8). Timers use it too. */
export async function carryOut(
  em: SqlEntityManager,
  change: SubProcessorChange,
  today: string,
): Promise<void> {
  const subProcessor = await subProcessorOf(em, change);
  subProcessor.status =
    change.kind === Kind.RELEASE ? SubProcessorStatus.REMOVED : SubProcessorStatus.APPROVED;
  const contract = await em.findOneOrFail(ProcessorContract, { id: change.contract }, { filters: false });
  if (contract.status !== ContractStatus.ACTIVE) return;
  beginReview(contract, ReviewTrigger.SUB_PROCESSOR_CHANGE, today);
  contract.status = ContractStatus.REVIEW_DUE;
}

function decide({ record, input, viewer, now }: Step<SubProcessorChange, DecisionInput>): void {
  Object.assign(record, { decidedBy: viewer.id, decidedAt: now, reason: input.reason });
}

/** Our answer to a notice of change: approval needs a second person, an objection does not wait (§2.8, §4.11). */
export const subProcessorChangeWorkflow = workflow(SubProcessorChange, {
  approve: event<SubProcessorChange, DecisionInput>({
    about: 'Agrees to the change; an active contract is then reviewed.',
    from: [S.OPEN],
    to: S.APPROVED,
    input: DecisionInput,
    separation: [notTheSamePerson(change => [change.recordedBy])],
    guards: [transferInOrder],
    effect: async step => {
      decide(step);
      await carryOut(step.em, step.record, step.today);
    },
  }),
  object: event<SubProcessorChange, DecisionInput>({
    about: 'Objects to the change (L-21).',
    from: [S.OPEN],
    to: S.OBJECTED,
    input: DecisionInput,
    effect: async step => {
      decide(step);
      const subProcessor = await subProcessorOf(step.em, step.record);
      if (subProcessor.status === SubProcessorStatus.PROPOSED)
        subProcessor.status = SubProcessorStatus.OBJECTED;
    },
  }),
  withdraw: event<SubProcessorChange, DecisionInput>({
    about: 'The processor has taken its notice back.',
    from: [S.OPEN],
    to: S.WITHDRAWN,
    input: DecisionInput,
    effect: decide,
  }),
});
