import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { addDays } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { writableParent } from '../crud/parent.ts';
import { appendsOf } from '../crud/verbs.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { DRAFT_STATUSES, ProcessorContract } from './processor-contract.entity.ts';
import {
  SubProcessorChange,
  SubProcessorChangeFields,
  SubProcessorDecision,
} from './sub-processor-change.entity.ts';
import { subProcessorChangeWorkflow } from './sub-processor-change.workflow.ts';
import { SubProcessor } from './sub-processor.entity.ts';

/** Notices of change; what the processor wrote is kept as it came. */
@Resolver(() => SubProcessorChange)
export class SubProcessorChangeResolver extends appendsOf(
  SubProcessorChange,
  SubProcessorChangeFields,
  'subProcessorChanges',
  {
    creating: async (context, em, { contract, subProcessor, notifiedAt }) => {
      notInFuture({ notifiedAt }, context.app.clock.today());
      const { status, objectionDays } = await writableParent(
        context,
        em,
        ProcessorContract,
        'contract',
        contract,
      );
      if (!(await em.findOne(SubProcessor, { id: subProcessor, contract }))) {
        throw new Refusal('INVALID_INPUT', {
          fields: { subProcessor: 'is not a sub-processor under this contract' },
        });
      }
      return {
        recordedBy: context.signedIn().id,
        objectBy: addDays(notifiedAt!, objectionDays),
        inDraft: DRAFT_STATUSES.includes(status),
      };
    },
  },
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'The last day to object.' })
  deadline(@Root() { status, objectBy }: SubProcessorChange, @Ctx() context: Context): Deadline | null {
    return status === SubProcessorDecision.OPEN
      ? deadline('OBJECT', objectBy, context.app.clock.today())
      : null;
  }
}

/** Our answers. */
@Resolver(() => SubProcessorChange)
export class SubProcessorChangeEvents extends eventsOf(subProcessorChangeWorkflow) {}
