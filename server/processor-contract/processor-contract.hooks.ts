import type { SqlEntityManager } from '@mikro-orm/sql';
import { PROCESSOR_CLAUSES } from '../../schema/processor-clauses.ts';
import type { Hooks } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { ContractClause } from './contract-clause.entity.ts';
import { partsOf } from './contract-parts.ts';
import { ItemFinding } from './due-diligence-items.ts';
import { DueDiligenceReview, DueDiligenceStatus } from './due-diligence-review.entity.ts';
import { ContractStatus, DRAFT_STATUSES, ProcessorContract } from './processor-contract.entity.ts';
import { withdrawSignature } from './signing.workflow.ts';
import { given } from '../crud/given.ts';

/** Changing these leaves a signature standing: they are not part of the text. */
const NOT_IN_THE_TEXT = new Set(['title', 'owner', 'nextAuditOn']);

/** What goes with making and changing a contract, whether typed or imported. */
export const contractHooks: Hooks<ProcessorContract> = {
  creating: (context, _em, input) => {
    termRuns(input);
    return { author: context.signedIn().id, status: ContractStatus.PROSPECT };
  },
  created: (_context, em, contract) => {
    for (const { code } of PROCESSOR_CLAUSES)
      em.persist(em.create(ContractClause, { contract: contract.id, code } as never));
  },
  updating: async (_context, em, contract, input) => {
    const changes = given(input);
    termRuns({ ...contract, ...changes });
    if (input.processor !== undefined && input.processor !== contract.processor)
      await replaceable(em, contract);
    if (input.healthData && !contract.healthData) await askForDspt(em, contract);
    const unsigned =
      contract.status === ContractStatus.READY_TO_SIGN || contract.status === ContractStatus.REMEDIATION;
    if (unsigned && Object.keys(changes).some(field => !NOT_IN_THE_TEXT.has(field)))
      withdrawSignature(contract);
  },
};

function termRuns({ startOn, endsOn }: Partial<ProcessorContract>): void {
  if (startOn && endsOn && endsOn < startOn)
    throw new Refusal('INVALID_INPUT', { fields: { endsOn: 'is before the first day' } });
}

/** Refuses another processor where this one was examined or the text is settled: due diligence is of one processor (S78). */
async function replaceable(em: SqlEntityManager, contract: ProcessorContract): Promise<void> {
  const settled = !DRAFT_STATUSES.includes(contract.status);
  if (!settled && (await partsOf(em, DueDiligenceReview, contract.id)).length === 0) return;
  throw new Refusal('FORBIDDEN_FIELD', {
    fields: { processor: 'is settled once it was examined: enter another contract' },
  });
}

/** Due diligence that did not find the DSPT in order does not pass for health data (§2.8): it counts no more. */
async function askForDspt(em: SqlEntityManager, contract: ProcessorContract): Promise<void> {
  const approved = (await partsOf(em, DueDiligenceReview, contract.id)).filter(
    review => review.status === DueDiligenceStatus.APPROVED,
  );
  if (approved.some(review => review.dspt !== ItemFinding.SATISFACTORY))
    contract.dueDiligenceExpiresOn = null;
}
