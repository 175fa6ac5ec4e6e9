import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { PolicyDocument, PolicyDocumentFields, PolicyDocumentStatus as S } from './policy-document.entity.ts';
import { policyDocumentWorkflow } from './policy-document.workflow.ts';

/** The policy library: what is written is a draft, and a draft comes into force when a manager approves it. */
@Resolver(() => PolicyDocument)
export class PolicyDocumentResolver extends withChildren(
  PolicyDocument,
  {
    editions: {
      of: PolicyDocument,
      by: 'reference',
      key: 'reference',
      about: 'All editions of the document, newest first.',
    },
  },
  crudOf(PolicyDocument, PolicyDocumentFields, 'policyDocuments', {
    creating: context => ({ status: S.DRAFT, author: context.signedIn().id }),
    updating: (context, _em, record) => {
      // Who is named as its owner later wrote nothing of it.
      if (record.status === S.DRAFT) record.author = context.signedIn().id;
    },
  }),
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'By when it is looked at again.' })
  deadline(@Root() { status, nextReviewAt }: PolicyDocument, @Ctx() context: Context): Deadline | null {
    if (status !== S.IN_FORCE || !nextReviewAt) return null;
    return deadline('POLICY_REVIEW', nextReviewAt, context.app.clock.today(), { review: true });
  }
}

/** The events of an edition, one mutation each. */
@Resolver(() => PolicyDocument)
export class PolicyDocumentEvents extends eventsOf(policyDocumentWorkflow) {}
