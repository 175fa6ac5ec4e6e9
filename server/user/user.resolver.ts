import { Resolver } from 'type-graphql';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { exclusionOf } from './exclusions.ts';
import { lastDayOf } from './time-box.ts';
import { AccountStatus, User, UserFields } from './user.entity.ts';
import { userWorkflow } from './user.workflow.ts';

/** Staff names for everybody, accounts for those who run them (M13). */
@Resolver(() => User)
export class UserResolver extends crudOf(User, UserFields, 'users', {
  creating: async (context, em, input) => {
    const human = input.sameHumanAs ? await em.findOne(User, { id: input.sameHumanAs }) : null;
    if (input.sameHumanAs && !human)
      throw new Refusal('INVALID_INPUT', { fields: { sameHumanAs: 'is not known' } });
    const email = input.email!.toLowerCase();
    if ((await em.count(User, { email }, { filters: false })) > 0)
      throw new Refusal('INVALID_INPUT', { fields: { email: 'has an account already' } });
    const personId = human?.personId ?? crypto.randomUUID();
    const today = context.app.clock.today();
    const designationsUntil = lastDayOf(input, today);
    const rights = { personId, role: input.role!, designations: input.designations ?? [] };
    const why = await exclusionOf(em, undefined, rights, today);
    if (why) throw new Refusal('SOD_VIOLATION', { fields: { role: why } });
    const proposedBy = context.signedIn().id;
    return { email, personId, designationsUntil, status: AccountStatus.PENDING, proposedBy };
  },
}) {}

/** Rights by two people, leavers at once. */
@Resolver(() => User)
export class UserEvents extends eventsOf(userWorkflow) {}
