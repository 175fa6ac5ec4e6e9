import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { intakeDates } from '../clock/intake.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal, refuseField } from '../errors.ts';
import { given } from '../crud/given.ts';
import { User } from '../user/user.entity.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { Intake, IntakeFields, IntakeKind, IntakeStatus } from './intake.entity.ts';
import { intakeWorkflow } from './intake.workflow.ts';

/** No request is ever charged for; there is no column that could say otherwise (X1). */
const NO_FEE = 0;

/** What came in by telephone, post or rerouting, with its date (M12). */
@Resolver(() => Intake)
export class IntakeResolver extends crudOf(Intake, IntakeFields, 'intakes', {
  creating: async (context: Context, em: SqlEntityManager, input) => {
    const { kind, receivedAt, owner } = input as IntakeFields;
    notInFuture({ receivedAt }, context.app.clock.now());
    checkRight(input);
    await knownOwner(em, owner);
    return { ...intakeDates(kind, receivedAt), loggedBy: context.signedIn().id };
  },
  updating: async (_context, em, record, input) => {
    if (input.requestedRight !== undefined) checkRight({ ...record, ...given(input) });
    await knownOwner(em, input.owner);
  },
}) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when it is dealt with; null when it is.',
  })
  deadline(@Root() { status, dueOn }: Intake, @Ctx() context: Context): Deadline | null {
    return status === IntakeStatus.OPEN ? deadline('INTAKE', dueOn, context.app.clock.today()) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'What a request about data costs the person: nothing, whatever she asks for (S7, X1).',
  })
  feePence(@Root() { kind }: Intake): number | null {
    return kind === IntakeKind.RIGHTS_REQUEST ? NO_FEE : null;
  }
}

/** Dealing with what came in. */
@Resolver(() => Intake)
export class IntakeEvents extends eventsOf(intakeWorkflow) {}

/** A request about data names its right, and nothing else does (S11). */
function checkRight({ kind, requestedRight }: Partial<Intake>): void {
  const isRequest = kind === IntakeKind.RIGHTS_REQUEST;
  if (isRequest && !requestedRight) refuseField('requestedRight', 'is needed');
  if (!isRequest && requestedRight) refuseField('requestedRight', 'is said of a request about data alone');
}

async function knownOwner(em: SqlEntityManager, owner: string | null | undefined): Promise<void> {
  if (owner && !(await em.findOne(User, { id: owner, closedAt: null })))
    throw new Refusal('INVALID_INPUT', { fields: { owner: 'is nobody who works here' } });
}
