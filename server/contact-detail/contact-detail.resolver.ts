import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { contactDetailDue } from '../clock/contact-detail.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { ContactDetail, ContactDetailFields, ContactDetailStatus as S } from './contact-detail.entity.ts';
import { contactDetailHooks } from './contact-detail.hooks.ts';
import { contactDetailWorkflow } from './contact-detail.workflow.ts';

/** Contact details come and are replaced; what was true before stays readable. */
@Resolver(() => ContactDetail)
export class ContactDetailResolver extends crudOf(
  ContactDetail,
  ContactDetailFields,
  'contactDetails',
  contactDetailHooks,
) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when somebody asks how the person is reached, of one that came back (S44).',
  })
  deadline(@Root() { status, returnedAt }: ContactDetail, @Ctx() context: Context): Deadline | null {
    if (status !== S.RETURNED || !returnedAt) return null;
    const due = contactDetailDue(returnedAt.toISOString());
    return deadline('CONTACT_DETAIL', due, context.app.clock.today());
  }
}

/** Verifying, returned post, and the end. */
@Resolver(() => ContactDetail)
export class ContactDetailEvents extends eventsOf(contactDetailWorkflow) {}
