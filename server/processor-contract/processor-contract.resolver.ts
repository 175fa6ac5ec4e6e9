import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { contractDeadline } from './contract-deadline.ts';
import { ContractClause } from './contract-clause.entity.ts';
import { DeletionCertificate } from './deletion-certificate.entity.ts';
import { DueDiligenceReview } from './due-diligence-review.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';
import { ProcessorContractFields } from './processor-contract.fields.ts';
import { contractHooks } from './processor-contract.hooks.ts';
import { processorContractWorkflow } from './processor-contract.workflow.ts';
import { ProcessorInstruction } from './processor-instruction.entity.ts';
import { SubProcessorChange } from './sub-processor-change.entity.ts';
import { SubProcessor } from './sub-processor.entity.ts';

/** Processor contracts, with everything that lives inside them. */
@Resolver(() => ProcessorContract)
export class ProcessorContractResolver extends withChildren(
  ProcessorContract,
  {
    clauses: { of: ContractClause, by: 'contract', about: 'Its 20 particulars and clauses.' },
    dueDiligenceReviews: {
      of: DueDiligenceReview,
      by: 'contract',
      about: 'Examinations of the processor, newest first.',
    },
    subProcessors: { of: SubProcessor, by: 'contract', about: 'Processors of the processor.' },
    subProcessorChanges: {
      of: SubProcessorChange,
      by: 'contract',
      about: 'Notices that they change, newest first.',
    },
    instructions: {
      of: ProcessorInstruction,
      by: 'contract',
      about: 'Documented instructions, newest first.',
    },
    transfers: { of: Transfer, by: 'contract', about: 'Transfers of the data abroad.' },
    certificates: {
      of: DeletionCertificate,
      by: 'contract',
      about: 'Certificates of return or deletion (PC-17).',
    },
  },
  crudOf(ProcessorContract, ProcessorContractFields, 'processorContracts', contractHooks),
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'The next thing with a date.' })
  deadline(@Root() contract: ProcessorContract, @Ctx() context: Context): Deadline | null {
    return contractDeadline(contract, context.app.clock.today());
  }
}

/** The events of §4.4, one mutation each. */
@Resolver(() => ProcessorContract)
export class ProcessorContractEvents extends eventsOf(processorContractWorkflow) {}
