import { Resolver } from 'type-graphql';
import { writableParent } from '../crud/parent.ts';
import { appendsOf } from '../crud/verbs.ts';
import { Refusal } from '../errors.ts';
import { partsOf } from './contract-parts.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { DRAFT_STATUSES, ProcessorContract } from './processor-contract.entity.ts';
import { ProcessorInstruction, ProcessorInstructionFields } from './processor-instruction.entity.ts';

/** Instructions are only added: a changed one replaces its predecessor and leaves it readable. */
@Resolver(() => ProcessorInstruction)
export class ProcessorInstructionResolver extends appendsOf(
  ProcessorInstruction,
  ProcessorInstructionFields,
  'processorInstructions',
  {
    creating: async (context, em, { contract, givenOn, replaces }) => {
      notInFuture({ givenOn }, context.app.clock.today());
      const { status } = await writableParent(context, em, ProcessorContract, 'contract', contract);
      const earlier = await partsOf(em, ProcessorInstruction, contract!);
      if (replaces && !earlier.some(each => each.id === replaces)) {
        throw new Refusal('INVALID_INPUT', {
          fields: { replaces: 'is not an instruction under this contract' },
        });
      }
      return {
        edition: Math.max(0, ...earlier.map(each => each.edition)) + 1,
        recordedBy: context.signedIn().id,
        inDraft: DRAFT_STATUSES.includes(status),
      };
    },
  },
) {}
