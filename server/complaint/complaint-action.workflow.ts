import { Day } from '../crud/columns.ts';
import { Refusal } from '../errors.ts';
import { event, workflow } from '../workflow/workflow.ts';
import { ComplaintAction, ComplaintActionStatus } from './complaint-action.entity.ts';

abstract class CompleteActionInput {
  @Day({ about: 'When it was done; today or earlier.' })
  doneOn!: string;
}

/** An action is open until it is done, before or after the case is closed (§4.1). */
export const complaintActionWorkflow = workflow(ComplaintAction, {
  complete: event<ComplaintAction, CompleteActionInput>({
    about: 'Notes that it is done.',
    from: [ComplaintActionStatus.OPEN],
    to: ComplaintActionStatus.DONE,
    input: CompleteActionInput,
    checks: [
      ({ input, today }) => {
        if (input.doneOn > today)
          throw new Refusal('INVALID_INPUT', { fields: { doneOn: 'is in the future' } });
        return null;
      },
    ],
    effect: ({ record, input }) => {
      record.doneOn = input.doneOn;
    },
  }),
});
