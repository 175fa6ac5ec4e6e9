import type { SqlEntityManager } from '@mikro-orm/sql';
import { Resolver } from 'type-graphql';
import { writableParent } from '../crud/parent.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { DRAFT_STATUSES, ProcessorContract } from './processor-contract.entity.ts';
import { SubProcessor, SubProcessorFields } from './sub-processor.entity.ts';
import { subProcessorWorkflow } from './sub-processor.workflow.ts';

/** Sub-processors, as a tree under their contract. */
@Resolver(() => SubProcessor)
export class SubProcessorResolver extends crudOf(SubProcessor, SubProcessorFields, 'subProcessors', {
  creating: async (context, em, { contract, engagedBy }) => {
    const { status } = await writableParent(context, em, ProcessorContract, 'contract', contract);
    await engagedUnderTheSame(em, contract!, engagedBy);
    return { inDraft: DRAFT_STATUSES.includes(status) };
  },
  updating: async (context, em, subProcessor, input) => {
    await writableParent(context, em, ProcessorContract, 'contract', subProcessor.contract);
    await engagedUnderTheSame(em, subProcessor.contract, input.engagedBy, subProcessor.id);
  },
}) {}

/** The one that engages stands under the same contract, and nobody engages itself in a circle. */
async function engagedUnderTheSame(
  em: SqlEntityManager,
  contract: string,
  engagedBy: string | null | undefined,
  self?: string,
): Promise<void> {
  for (let id = engagedBy; id;) {
    const above: SubProcessor | null = await em.findOne(SubProcessor, { id, contract });
    if (!above || above.id === self)
      throw new Refusal('INVALID_INPUT', {
        fields: { engagedBy: 'is not a sub-processor above this one under the contract' },
      });
    id = above.engagedBy;
  }
}

/** Authorisation of those that a contract starts with. */
@Resolver(() => SubProcessor)
export class SubProcessorEvents extends eventsOf(subProcessorWorkflow) {}
