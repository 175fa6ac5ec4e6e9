import type { Failure } from '../workflow/workflow.ts';
import { caseEvent } from './case-event.ts';
import { ContactKind } from './complaint-contact.entity.ts';
import { RepresentativeAuthority } from './complaint.fields.ts';
import {
  afterReceipt,
  investigatorOrOfficer,
  lacksAuthority,
  notConflicted,
  type CaseStep,
} from './complaint.guards.ts';
import { AuthorityInput } from './complaint.inputs.ts';
import { UNFINISHED_STATUSES } from './complaint.vocabulary.ts';
import { noteContact } from './contacts.ts';

function authorityAwaited({ record }: CaseStep): Failure | null {
  return lacksAuthority(record) ? null : { code: 'INVALID_TRANSITION', missing: ['NO_AUTHORITY_AWAITED'] };
}

/** A representative shows that they may; whoever handles the case notes it (CP-13). */
export const authority = {
  recordAuthority: caseEvent<AuthorityInput>({
    about:
      'Notes that we have seen by what right somebody complains for another; the outcome waits for it (CP-13).',
    from: UNFINISHED_STATUSES,
    input: AuthorityInput,
    separation: [notConflicted, investigatorOrOfficer],
    guards: [authorityAwaited],
    checks: [afterReceipt('cameAt')],
    effect: ({ em, record, input, viewer }) => {
      record.authority = RepresentativeAuthority.SEEN;
      noteContact(em, record, {
        kind: ContactKind.INFO_RECEIVED,
        at: input.cameAt,
        method: input.method,
        summary: input.evidence,
        by: viewer.id,
      });
    },
  }),
};
