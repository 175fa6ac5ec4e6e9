import { Day } from '../crud/columns.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { refuseField } from '../errors.ts';
import { event, workflow, type Step } from '../workflow/workflow.ts';
import { Representative, RepresentativeStatus as S } from './representative.entity.ts';

/** From when it is over. */
export class EndRepresentativeInput {
  @Day({ about: 'The first day on which the authority is over.' })
  endsOn!: string;
}

function isOver({ record, input, today }: Step<Representative, EndRepresentativeInput>): null {
  notInFuture({ endsOn: input.endsOn }, today);
  if (input.endsOn < record.startsOn) refuseField('endsOn', 'is before the first day');
  return null;
}

/** How an authority ends, and what follows where it ended by itself. */
export const representativeWorkflow = workflow(Representative, {
  end: event<Representative, EndRepresentativeInput>({
    about: 'Says that the authority is over: revoked, the order has run out, or somebody else acts now.',
    from: [S.ACTIVE],
    to: S.ENDED,
    input: EndRepresentativeInput,
    checks: [isOver],
    effect: ({ record, input }) => {
      record.endsOn = input.endsOn;
    },
  }),
  markReasked: event<Representative, object>({
    about: 'The client was asked for her own consents, now that her parent’s say has ended (§2.14).',
    from: [S.LAPSED],
    guards: [
      ({ record }) =>
        record.reaskedAt ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_REASKED'] } : null,
    ],
    effect: ({ record, viewer, now }) => {
      Object.assign(record, { reaskedAt: now, reaskedBy: viewer.id });
    },
  }),
});
