import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { readsOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { AgencyConsentLiaison, LiaisonStatus as S } from './agency-liaison.entity.ts';
import { agencyLiaisonWorkflow } from './agency-liaison.workflow.ts';

/** Liaisons are opened by the system when an agency refers (S5). */
@Resolver(() => AgencyConsentLiaison)
export class AgencyConsentLiaisonResolver extends readsOf(AgencyConsentLiaison, 'agencyConsentLiaisons') {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'When the agency is chased, by when it answers, or the client is asked directly (S5).',
  })
  deadline(@Root() record: AgencyConsentLiaison, @Ctx() context: Context): Deadline | null {
    const { status, firstChasedAt, firstChaseOn, dueAt, askClientBy } = record;
    const today = context.app.clock.today();
    if (status === S.NO_REPLY) return deadline('ASK_CLIENT', askClientBy!, today);
    if (status !== S.REQUESTED) return null;
    return firstChasedAt
      ? deadline('LIAISON_REPLY', dueAt!, today)
      : deadline('LIAISON_CHASE', firstChaseOn!, today);
  }
}

/** The agency's reply, or the client asked directly. */
@Resolver(() => AgencyConsentLiaison)
export class AgencyConsentLiaisonEvents extends eventsOf(agencyLiaisonWorkflow) {}
