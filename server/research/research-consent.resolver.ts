import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { appendsOf } from '../crud/verbs.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { begun } from './begin-request.ts';
import { isValid } from './current-research.ts';
import { ResearchConsentRequest, ResearchConsentRequestFields } from './research-consent.entity.ts';
import { researchConsentWorkflow } from './research-consent.workflow.ts';

/** Requests of studies to clients; whom and for what is written once (C-10). */
@Resolver(() => ResearchConsentRequest)
export class ResearchConsentRequestResolver extends appendsOf<ResearchConsentRequest>(
  ResearchConsentRequest,
  ResearchConsentRequestFields,
  'researchConsentRequests',
  { creating: begun },
) {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether it is a written yes that counts today.',
  })
  valid(@Root() record: ResearchConsentRequest, @Ctx() context: Context): boolean | null {
    return record.status && isValid(record, context.app.clock.today());
  }
}

/** Telling, answering and withdrawing, one mutation each. */
@Resolver(() => ResearchConsentRequest)
export class ResearchConsentRequestEvents extends eventsOf(researchConsentWorkflow) {}
