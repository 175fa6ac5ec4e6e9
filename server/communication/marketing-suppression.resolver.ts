import { Resolver } from 'type-graphql';
import { readsOf } from '../crud/resolver.ts';
import { MarketingSuppression } from './marketing-suppression.entity.ts';

/** Where marketing never goes, counted by way and day: no address and no person (S103). */
@Resolver(() => MarketingSuppression)
export class MarketingSuppressionResolver extends readsOf(MarketingSuppression, 'marketingSuppressions') {}
