import type { SqlEntityManager } from '@mikro-orm/sql';
import { Resolver } from 'type-graphql';
import { Role } from '../../schema/ability.ts';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { knowsLinks } from '../crud/known-links.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal, refuseField } from '../errors.ts';
import { Organisation, OrganisationKind } from '../organisation/organisation.entity.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import { Assignment, AssignmentFields } from './assignment.entity.ts';
import { endProblems } from './end-problems.ts';

/** Assignments begin, and end once; who cared for whom is never rewritten. */
@Resolver(() => Assignment)
export class AssignmentResolver extends crudOf(Assignment, AssignmentFields, 'assignments', {
  creating: async (context, em, input) => {
    const client = await clientToWrite(context, em, input.client);
    await knowsLinks(em, AssignmentFields, input);
    const clinician = await em.findOneOrFail(User, { id: input.clinician });
    if (client.barred.includes(clinician.personId)) throw new Refusal('SOD_VIOLATION');
    await check(em, input, clinician);
    checkEnd(input);
    return clientAccessOf(client);
  },
  updating: (_context, _em, record, input) => {
    if (record.endsOn && (input.endsOn !== undefined || input.endReason !== undefined))
      refuseField('endsOn', 'is recorded already: a new assignment begins anew');
    checkEnd({ ...record, ...input });
  },
}) {}

async function check(em: SqlEntityManager, input: Partial<Assignment>, clinician: User): Promise<void> {
  if (clinician.role !== Role.CLINICIAN || clinician.status !== AccountStatus.ACTIVE)
    refuseField('clinician', 'is no clinician who works here');
  const organisation = await em.findOneOrFail(Organisation, { id: input.organisation });
  if (organisation.kind !== OrganisationKind.MEMBER) refuseField('organisation', 'is no member organisation');
  const running = await em.count(Assignment, { client: input.client, clinician: clinician.id, endsOn: null });
  if (running > 0) refuseField('clinician', 'cares for this client already');
}

function checkEnd(assignment: Partial<Assignment>): void {
  for (const [field, message] of Object.entries(endProblems(assignment))) refuseField(field, message);
}
