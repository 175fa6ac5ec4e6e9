import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Role } from '../../schema/ability.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { accessOf } from './case-access.columns.ts';
import { allStaff } from './case-people.ts';
import { caseOf } from './case-parts.ts';
import { ComplaintAction, ComplaintActionFields, ComplaintActionStatus } from './complaint-action.entity.ts';
import { complaintActionWorkflow } from './complaint-action.workflow.ts';
import { ComplaintStatus as S } from './complaint.vocabulary.ts';
import { caseToExtend, inState } from './part-access.ts';

/** An approved draft is not changed behind the approver's back. */
const PLANNING = [
  S.RECEIVED,
  S.ACKNOWLEDGED,
  S.INVESTIGATING,
  S.AWAITING_INFO,
  S.OUTCOME_SENT,
  S.REVIEW_REQUESTED,
];
/** Who may read what an action says (§6.1: never the data-entry officer, the administrator, the auditor). */
const OWNERS: readonly Role[] = [Role.DPO, Role.CLINICIAN, Role.MANAGER];

/** What we do because of a complaint. */
@Resolver(() => ComplaintAction)
export class ComplaintActionResolver extends crudOf(
  ComplaintAction,
  ComplaintActionFields,
  'complaintActions',
  {
    creating: async (context, em, { complaint, owner }) => {
      const parent = await caseToExtend(context, em, complaint, 'work', PLANNING);
      await knownOwner(context, em, owner, parent.barred);
      return accessOf(parent);
    },
    updating: async (context, em, record, input) => {
      if (input.what !== undefined) inState(await caseOf(em, record), PLANNING, 'update');
      await knownOwner(context, em, input.owner, record.barred);
    },
  },
) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when it is done; null when it is or has no day.',
  })
  deadline(@Root() { status, dueOn }: ComplaintAction, @Ctx() context: Context): Deadline | null {
    return status === ComplaintActionStatus.OPEN && dueOn
      ? deadline('ACTION', dueOn, context.app.clock.today())
      : null;
  }
}

/** Finishing an action. */
@Resolver(() => ComplaintAction)
export class ComplaintActionEvents extends eventsOf(complaintActionWorkflow) {}

async function knownOwner(
  { app }: Context,
  em: SqlEntityManager,
  owner: string | null | undefined,
  barred: readonly string[],
): Promise<void> {
  if (!owner) return;
  const account = (await allStaff(em, app.clock.today())).find(u => u.id === owner && !u.closedAt);
  if (!account || !OWNERS.includes(account.role) || barred.includes(account.personId)) {
    throw new Refusal('INVALID_INPUT', { fields: { owner: 'is nobody who may know of this complaint' } });
  }
}
