import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { appendsOf } from '../crud/verbs.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { HoldStatus, LegalHold, LegalHoldFields } from './hold.entity.ts';
import { legalHoldWorkflow } from './hold.workflow.ts';
import { placedByHand } from './place-by-hand.ts';

/** Legal holds, placed by the cases that they protect or by the data protection officer (§3.5). */
@Resolver(() => LegalHold)
export class LegalHoldResolver extends appendsOf(LegalHold, LegalHoldFields, 'legalHolds', {
  creating: placedByHand,
}) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'When it is looked at again.' })
  deadline(@Root() { status, reviewAt }: LegalHold, @Ctx() context: Context): Deadline | null {
    return status === HoldStatus.RELEASED
      ? null
      : deadline('HOLD_REVIEW', reviewAt, context.app.clock.today(), { review: true });
  }
}

/** The events of a hold, one mutation each. */
@Resolver(() => LegalHold)
export class LegalHoldEvents extends eventsOf(legalHoldWorkflow) {}
