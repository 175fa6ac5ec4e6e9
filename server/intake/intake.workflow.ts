import { Narrative } from '../crud/columns.ts';
import { event, workflow, type Guard } from '../workflow/workflow.ts';
import { Intake, IntakeStatus } from './intake.entity.ts';

abstract class CompleteInput {
  @Narrative({ about: 'What was done.' })
  outcome!: string;
}

/** Who is kept from the content does not deal with it either (SD-01). */
const notBarred: Guard<Intake> = ({ record, viewer }) =>
  record.barred.includes(viewer.personId) ? { code: 'SOD_VIOLATION' } : null;

/** Something came in, and somebody has dealt with it (M12). */
export const intakeWorkflow = workflow(Intake, {
  complete: event<Intake, CompleteInput>({
    about: 'Notes what was done; by the owner or the data protection officer.',
    from: [IntakeStatus.OPEN],
    to: IntakeStatus.DONE,
    input: CompleteInput,
    separation: [notBarred],
    effect: ({ record, input, now }) => {
      record.outcome = input.outcome;
      record.doneAt = now;
    },
  }),
});
