import { event, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { ContractStatus, DRAFT_STATUSES, ProcessorContract } from './processor-contract.entity.ts';
import { SubProcessor, SubProcessorStatus as S } from './sub-processor.entity.ts';

const BEFORE_ACTIVE: readonly ContractStatus[] = [
  ...DRAFT_STATUSES,
  ContractStatus.READY_TO_SIGN,
  ContractStatus.REMEDIATION,
];

/** Once a contract runs, a sub-processor comes by a notice of change and its objection window (§2.8). */
async function beforeActive({ em, record }: Step<SubProcessor, unknown>): Promise<Failure | null> {
  // Unscoped: the answer does not depend on who asks.
  const contract = await em.findOneOrFail(ProcessorContract, { id: record.contract }, { filters: false });
  return BEFORE_ACTIVE.includes(contract.status)
    ? null
    : { code: 'APPROVAL_MISSING', missing: ['SUB_PROCESSOR_CHANGE'] };
}

/** Sub-processors that a contract starts with; later ones come by a notice of change (UK GDPR Art 28(2)). */
export const subProcessorWorkflow = workflow(SubProcessor, {
  authorise: event<SubProcessor, object>({
    about: 'Authorises a sub-processor that the contract starts with.',
    from: [S.PROPOSED],
    to: S.APPROVED,
    guards: [beforeActive],
  }),
  refuse: event<SubProcessor, object>({
    about: 'Refuses a sub-processor that the contract would start with.',
    from: [S.PROPOSED],
    to: S.OBJECTED,
    guards: [beforeActive],
  }),
  remove: event<SubProcessor, object>({
    about: 'The sub-processor no longer works for the processor.',
    from: [S.PROPOSED, S.APPROVED, S.OBJECTED],
    to: S.REMOVED,
  }),
});
