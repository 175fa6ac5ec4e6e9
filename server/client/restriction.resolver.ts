import { Resolver } from 'type-graphql';
import { appendsOf } from '../crud/verbs.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { restrict } from './restrict.ts';
import { Restriction, RestrictionFields } from './restriction.entity.ts';
import { restrictionWorkflow } from './restriction.workflow.ts';

/** Restrictions of processing, by the data protection officer alone (§2.6). */
@Resolver(() => Restriction)
export class RestrictionResolver extends appendsOf(Restriction, RestrictionFields, 'restrictions', {
  creating: restrict,
}) {}

/** The end of a restriction. */
@Resolver(() => Restriction)
export class RestrictionEvents extends eventsOf(restrictionWorkflow) {}
