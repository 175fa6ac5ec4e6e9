import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { readsOf } from '../crud/resolver.ts';
import { askedFields } from '../crud/selection.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { DataItemDefinition } from './data-item.entity.ts';
import { MinimisationReview } from './minimisation-review.entity.ts';
import { minimisationReviewWorkflow } from './minimisation-review.workflow.ts';

/** The yearly reviews of what is collected, record by record (S21). */
@Resolver(() => MinimisationReview)
export class MinimisationReviewResolver extends readsOf(MinimisationReview, 'minimisationReviews') {
  @FieldResolver(() => [DataItemDefinition], { description: 'What is collected in the record.' })
  items(@Root() { record }: MinimisationReview, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.links.children(DataItemDefinition, 'record', record, askedFields(info));
  }

  @FieldResolver(() => Deadline, { nullable: true, description: 'By when it is reviewed again.' })
  deadline(@Root() { nextReviewAt }: MinimisationReview, @Ctx() context: Context): Deadline | null {
    return deadline('MINIMISATION_REVIEW', nextReviewAt, context.app.clock.today(), { review: true });
  }
}

/** The event of a review. */
@Resolver(() => MinimisationReview)
export class MinimisationReviewEvents extends eventsOf(minimisationReviewWorkflow) {}
