import { PROCESSOR_CLAUSES } from '../../schema/processor-clauses.ts';
import type { Hooks } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { ContractClause } from './contract-clause.entity.ts';
import { ContractStatus, DRAFT_STATUSES, ProcessorContract } from './processor-contract.entity.ts';
import { withdrawSignature } from './signing.workflow.ts';

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
  updating: (_context, _em, contract, input) => {
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    termRuns({ ...contract, ...Object.fromEntries(given) });
    const settled = !DRAFT_STATUSES.includes(contract.status);
    if (settled && input.processor !== undefined && input.processor !== contract.processor) {
      throw new Refusal('FORBIDDEN_FIELD', {
        fields: { processor: 'is settled once the contract is ready to sign' },
      });
    }
    const unsigned =
      contract.status === ContractStatus.READY_TO_SIGN || contract.status === ContractStatus.REMEDIATION;
    if (unsigned && given.some(([field]) => !NOT_IN_THE_TEXT.has(field))) withdrawSignature(contract);
  },
};

function termRuns({ startOn, endsOn }: Partial<ProcessorContract>): void {
  if (startOn && endsOn && endsOn < startOn)
    throw new Refusal('INVALID_INPUT', { fields: { endsOn: 'is before the first day' } });
}
