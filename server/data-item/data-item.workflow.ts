import { Narrative } from '../crud/columns.ts';
import { event, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import {
  DataItemDefinition,
  DataItemStatus as S,
  MinimisationDecision as Decision,
} from './data-item.entity.ts';
import { decide } from './decide.ts';
import { isNeeded } from './declared.ts';

abstract class DataItemReasonInput {
  @Narrative({ about: 'Why.', max: 4_000 })
  reason!: string;
}

/** ITEM_REQUIRED where a law or a rule of ours needs it: it is always asked (S21). */
function mayBeLeftOut({ record }: Step<DataItemDefinition, unknown>): Failure | null {
  return isNeeded(record) ? { code: 'ITEM_REQUIRED' } : null;
}

/** What the officer decides of one item, at once (S21); the yearly review decides of all items of a record. */
export const dataItemWorkflow = workflow(DataItemDefinition, {
  stop: event<DataItemDefinition, DataItemReasonInput>({
    about: 'It is not collected any more: no form asks for it, and what is held stays readable (S21).',
    from: [S.COLLECTED, S.OPTIONAL],
    input: DataItemReasonInput,
    guards: [mayBeLeftOut],
    effect: step => decide(step.record, Decision.STOP_COLLECTING, step.input.reason, step),
  }),
  makeOptional: event<DataItemDefinition, DataItemReasonInput>({
    about: 'It is asked only where it is needed for the person at hand (S21).',
    from: [S.COLLECTED, S.STOPPED],
    input: DataItemReasonInput,
    guards: [mayBeLeftOut],
    effect: step => decide(step.record, Decision.MAKE_OPTIONAL, step.input.reason, step),
  }),
  keep: event<DataItemDefinition, DataItemReasonInput>({
    about: 'It is needed, and collected as before, or again.',
    from: [S.COLLECTED, S.OPTIONAL, S.STOPPED],
    input: DataItemReasonInput,
    effect: step => decide(step.record, Decision.KEEP, step.input.reason, step),
  }),
});
