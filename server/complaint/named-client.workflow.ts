import { attachedNow, clientNamed, NameClientInput } from '../client/name-client.ts';
import type { Failure } from '../workflow/workflow.ts';
import { caseEvent } from './case-event.ts';
import { notConflicted, type CaseStep } from './complaint.guards.ts';
import { UNFINISHED_STATUSES } from './complaint.vocabulary.ts';

/** Nothing is taken off where nobody is named. */
function isNamed({ record }: CaseStep): Failure | null {
  return record.client ? null : { code: 'INVALID_TRANSITION', missing: ['NOTHING_NAMED'] };
}

/** Whose complaint it is, among our clients: said by the officer, who meets that client while the case is open (§6.2 `c`). */
export const namedClient = {
  nameClient: caseEvent<NameClientInput>({
    about:
      'Names the client whom it is about; her record opens to the officer while the case is open, and each read is logged.',
    from: UNFINISHED_STATUSES,
    input: NameClientInput,
    separation: [notConflicted],
    effect: async ({ context, em, record, input }) => {
      record.client = await clientNamed(context, em, input);
      attachedNow(context, { client: record.client, complaint: record.id, intake: null });
    },
  }),
  dropClient: caseEvent<object>({
    about: 'Takes the client off: it was somebody else, or nobody of ours. Her record closes to the officer.',
    from: UNFINISHED_STATUSES,
    separation: [notConflicted],
    guards: [isNamed],
    effect: ({ context, record }) => {
      record.client = null;
      attachedNow(context, { client: null, complaint: record.id, intake: null });
    },
  }),
};
