import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { intakeDates } from '../clock/intake.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { User } from '../user/user.entity.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { Intake, IntakeFields, IntakeStatus } from './intake.entity.ts';
import { intakeWorkflow } from './intake.workflow.ts';

/** What came in by telephone, post or rerouting, with its date (M12). */
@Resolver(() => Intake)
export class IntakeResolver extends crudOf(Intake, IntakeFields, 'intakes', {
  creating: async (context: Context, em: SqlEntityManager, input) => {
    const { kind, receivedAt, owner } = input as IntakeFields;
    notInFuture({ receivedAt }, context.app.clock.now());
    await knownOwner(em, owner);
    return { ...intakeDates(kind, receivedAt), loggedBy: context.signedIn().id };
  },
  updating: async (_context, em, _record, { owner }) => knownOwner(em, owner),
}) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when it is dealt with; null when it is.',
  })
  deadline(@Root() { status, dueOn }: Intake, @Ctx() context: Context): Deadline | null {
    return status === IntakeStatus.OPEN ? deadline('INTAKE', dueOn, context.app.clock.today()) : null;
  }
}

/** Dealing with what came in. */
@Resolver(() => Intake)
export class IntakeEvents extends eventsOf(intakeWorkflow) {}

async function knownOwner(em: SqlEntityManager, owner: string | null | undefined): Promise<void> {
  if (owner && !(await em.findOne(User, { id: owner, closedAt: null })))
    throw new Refusal('INVALID_INPUT', { fields: { owner: 'is nobody who works here' } });
}
