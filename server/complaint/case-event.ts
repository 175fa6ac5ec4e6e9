import { event, type Transition } from '../workflow/workflow.ts';
import { applyClock } from './case-clock.ts';
import { allStaff } from './case-people.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import type { ComplaintStatus } from './complaint.vocabulary.ts';
import { settleAccess } from './settle-access.ts';

/** An event of a complaint: after its own effect the dates are computed and the access is written anew. */
export function caseEvent<I>(transition: Transition<ComplaintCase, I>): Transition<ComplaintCase> {
  return event<ComplaintCase, I>({
    ...transition,
    effect: async step => {
      const { to } = transition;
      const next = typeof to === 'function' ? to(step) : to;
      await transition.effect?.(step);
      applyClock(step.record);
      await settleAccess(
        step.em,
        step.record,
        (next ?? step.record.status) as ComplaintStatus,
        await allStaff(step.em, step.today),
      );
    },
  });
}
