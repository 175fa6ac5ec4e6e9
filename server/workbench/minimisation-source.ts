import { MinimisationReview } from '../data-item/minimisation-review.entity.ts';
import { MinimisationReviewResolver } from '../data-item/minimisation-review.resolver.ts';
import { dated } from './source.ts';

/** The yearly reviews of what is collected, one a record and not one an item, for whoever records them (S21). */
export const minimisationReviews = dated(MinimisationReview, MinimisationReviewResolver, {
  open: () => ({}),
  soonest: 'nextReviewAt',
  title: 'title',
  by: 'review',
});
