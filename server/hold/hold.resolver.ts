import { Resolver } from 'type-graphql';
import { readsOf } from '../crud/resolver.ts';
import { LegalHold } from './hold.entity.ts';

/** Legal holds are placed and released by the cases that they protect. */
@Resolver(() => LegalHold)
export class LegalHoldResolver extends readsOf(LegalHold, 'legalHolds') {}
