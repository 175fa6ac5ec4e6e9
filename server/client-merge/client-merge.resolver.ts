import { Resolver } from 'type-graphql';
import { appendsOf } from '../crud/verbs.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { ClientMerge, ClientMergeFields } from './client-merge.entity.ts';
import { clientMergeWorkflow } from './client-merge.workflow.ts';
import { propose } from './propose.ts';

/** Proposals to make one record of two. */
@Resolver(() => ClientMerge)
export class ClientMergeResolver extends appendsOf(ClientMerge, ClientMergeFields, 'clientMerges', {
  creating: propose,
}) {}

/** What a second person decides. */
@Resolver(() => ClientMerge)
export class ClientMergeEvents extends eventsOf(clientMergeWorkflow) {}
