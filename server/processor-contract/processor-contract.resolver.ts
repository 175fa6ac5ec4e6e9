import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { EntityClass } from '../crud/columns.ts';
import { Deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { askedFields } from '../crud/selection.ts';
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
export class ProcessorContractResolver extends crudOf(
  ProcessorContract,
  ProcessorContractFields,
  'processorContracts',
  contractHooks,
) {
  @FieldResolver(() => [ContractClause], { description: 'Its 20 particulars and clauses.' })
  clauses(@Root() contract: ProcessorContract, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return parts(ContractClause, contract, context, info);
  }

  @FieldResolver(() => [DueDiligenceReview], { description: 'Examinations of the processor, newest first.' })
  dueDiligenceReviews(
    @Root() contract: ProcessorContract,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return parts(DueDiligenceReview, contract, context, info);
  }

  @FieldResolver(() => [SubProcessor], { description: 'Processors of the processor.' })
  subProcessors(
    @Root() contract: ProcessorContract,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return parts(SubProcessor, contract, context, info);
  }

  @FieldResolver(() => [SubProcessorChange], { description: 'Notices that they change, newest first.' })
  subProcessorChanges(
    @Root() contract: ProcessorContract,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return parts(SubProcessorChange, contract, context, info);
  }

  @FieldResolver(() => [ProcessorInstruction], { description: 'Documented instructions, newest first.' })
  instructions(
    @Root() contract: ProcessorContract,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return parts(ProcessorInstruction, contract, context, info);
  }

  @FieldResolver(() => [Transfer], { description: 'Transfers of the data abroad.' })
  transfers(@Root() contract: ProcessorContract, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return parts(Transfer, contract, context, info);
  }

  @FieldResolver(() => [DeletionCertificate], { description: 'Certificates of return or deletion (PC-17).' })
  certificates(
    @Root() contract: ProcessorContract,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return parts(DeletionCertificate, contract, context, info);
  }

  @FieldResolver(() => Deadline, { nullable: true, description: 'The next thing with a date.' })
  deadline(@Root() contract: ProcessorContract, @Ctx() context: Context): Deadline | null {
    return contractDeadline(contract, context.app.clock.today());
  }
}

function parts(entity: EntityClass, contract: ProcessorContract, context: Context, info: GraphQLResolveInfo) {
  return context.links.children(entity, 'contract', contract.id, askedFields(info));
}

/** The events of §4.4, one mutation each. */
@Resolver(() => ProcessorContract)
export class ProcessorContractEvents extends eventsOf(processorContractWorkflow) {}
