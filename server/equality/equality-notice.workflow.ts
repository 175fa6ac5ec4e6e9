import { Narrative } from '../crud/columns.ts';
import { event, workflow } from '../workflow/workflow.ts';
import { EqualityNotice, EqualityNoticeStatus as S } from './equality-notice.entity.ts';

/** Why a notice counts no more. */
export class WithdrawEqualityNoticeInput {
  @Narrative({ about: 'Why: what the person said, or what the mistake was.', max: 2_000 })
  reason!: string;
}

/** A notice stops the monitoring for good, unless the person takes it back or it was a mistake. */
export const equalityNoticeWorkflow = workflow(EqualityNotice, {
  withdraw: event<EqualityNotice, WithdrawEqualityNoticeInput>({
    about: 'The notice counts no more: the person may be asked again. What was taken out does not come back.',
    from: [S.RUNNING, S.STOPPED],
    to: S.WITHDRAWN,
    input: WithdrawEqualityNoticeInput,
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, { withdrawnAt: now, withdrawnBy: viewer.id, withdrawalReason: input.reason });
    },
  }),
});
