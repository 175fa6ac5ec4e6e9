import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { ProcessingActivityStatus as S } from './activity.vocabulary.ts';
import { ProcessingActivity } from './processing-activity.entity.ts';
import { ProcessingActivityFields } from './processing-activity.fields.ts';
import { processingActivityHooks } from './processing-activity.hooks.ts';
import { processingActivityWorkflow } from './processing-activity.workflow.ts';

/** The record of processing activities (UK GDPR Art 30, §2.10). */
@Resolver(() => ProcessingActivity)
export class ProcessingActivityResolver extends withChildren(
  ProcessingActivity,
  {
    editions: {
      of: ProcessingActivity,
      by: 'reference',
      key: 'reference',
      about: 'All editions of the entry, newest first.',
    },
  },
  crudOf(ProcessingActivity, ProcessingActivityFields, 'processingActivities', processingActivityHooks),
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'By when it is looked at again.' })
  deadline(@Root() { status, nextReviewAt }: ProcessingActivity, @Ctx() context: Context): Deadline | null {
    if (status !== S.ACTIVE || !nextReviewAt) return null;
    return deadline('ACTIVITY_REVIEW', nextReviewAt, context.app.clock.today(), { review: true });
  }
}

/** The events of an entry, one mutation each. */
@Resolver(() => ProcessingActivity)
export class ProcessingActivityEvents extends eventsOf(processingActivityWorkflow) {}
