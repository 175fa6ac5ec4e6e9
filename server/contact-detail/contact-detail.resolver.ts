import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { contactDetailDue } from '../clock/contact-detail.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { knowsLinks } from '../crud/known-links.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { contactProblems } from './contact-problems.ts';
import { ContactDetail, ContactDetailFields, ContactDetailStatus as S } from './contact-detail.entity.ts';
import { contactDetailWorkflow } from './contact-detail.workflow.ts';

/** Contact details come and are replaced; what was true before stays readable. */
@Resolver(() => ContactDetail)
export class ContactDetailResolver extends crudOf(ContactDetail, ContactDetailFields, 'contactDetails', {
  creating: async (context, em, input) => {
    const client = await clientToWrite(context, em, input.client);
    await knowsLinks(em, ContactDetailFields, input);
    const wrong = contactProblems(input);
    if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
    const today = context.app.clock.today();
    if (input.replaces) await replace(em, input, today);
    return { ...clientAccessOf(client), startsOn: today };
  },
}) {
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

async function replace(em: SqlEntityManager, input: Partial<ContactDetail>, today: string): Promise<void> {
  const old = await em.findOneOrFail(ContactDetail, { id: input.replaces! });
  if (old.client !== input.client || old.kind !== input.kind || old.status === S.ENDED)
    throw new Refusal('INVALID_INPUT', { fields: { replaces: 'is no present detail of this kind' } });
  old.status = S.ENDED;
  old.endsOn = today;
}
