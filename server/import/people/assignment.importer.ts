import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../../schema/ability.ts';
import { clientAccessOf } from '../../access/client-access.columns.ts';
import { may } from '../../access/scope.ts';
import { Assignment, AssignmentFields } from '../../assignment/assignment.entity.ts';
import { endProblems } from '../../assignment/end-problems.ts';
import type { Client } from '../../client/client.entity.ts';
import { TAKEN } from '../../client/client.hooks.ts';
import type { Context } from '../../context.ts';
import { createMany } from '../../crud/write.ts';
import { Organisation, OrganisationKind } from '../../organisation/organisation.entity.ts';
import { AccountStatus, User } from '../../user/user.entity.ts';
import type { CellProblem, PeopleImporter, ReadRow, RowKey, Verdict } from '../importer.ts';
import {
  CLIENT_COLUMNS,
  CLIENT_TIDY,
  clientOf,
  clientsNamed,
  eachNamed,
  type ClientsNamed,
} from './clients-named.ts';
import { differences, keyedBy, leftAlone, saidIn } from './known.ts';

/** What is made of a row. */
interface NewAssignment {
  input: Partial<Assignment>;
  client: Client;
}

/** What the rows of a batch name, as far as the viewer sees it; assignments seen or unseen. */
interface Named {
  clients: ClientsNamed;
  clinicians: Map<string, User>;
  members: Map<string, Organisation>;
  assignments: Assignment[];
}

/** The three whom an assignment joins. */
interface Joined {
  client: Client;
  clinician: User;
  organisation: Organisation;
}

const COMPARED = ['endsOn', 'endReason', 'reason', 'careRecordId'];

/** Who cares for whom, by the client's ids, the clinician's address and the member's name. */
export const assignmentImporter: PeopleImporter<NewAssignment> = {
  resource: 'assignments',
  partial: true,
  entity: Assignment,
  fields: AssignmentFields,
  extra: {
    ...CLIENT_COLUMNS,
    clinicianEmail: { about: 'Sign-in address of the clinician.', required: true },
    memberOrganisation: { about: 'Name of the member organisation.', required: true },
  },
  tidy: { ...CLIENT_TIDY, clinicianEmail: text => text.toLowerCase() },

  async judge(context, em, rows) {
    const named = await namedIn(context, em, rows);
    return rows.map(row => judged(context, row, named));
  },

  async add(context, em, news) {
    await createMany(
      context,
      em,
      Assignment,
      news.map(({ input, client }) => ({ input, system: clientAccessOf(client) })),
    );
  },
};

function judged(context: Context, { values, problems }: ReadRow, named: Named): Verdict<NewAssignment> {
  const wrong = [...problems];
  const joined = join(values, named, wrong);
  if (wrong.length === 0)
    wrong.push(
      ...Object.entries(endProblems(values as Partial<Assignment>)).map(([column, message]) => ({
        column,
        message,
      })),
    );
  if (!joined || wrong.length > 0) return { kind: 'wrong', problems: wrong };

  const { client, clinician, organisation } = joined;
  const {
    careRecordId = null,
    startsOn,
    endsOn = null,
    endReason = null,
    reason = null,
  } = values as Partial<Assignment>;
  const input = { client: client.id, clinician: clinician.id, organisation: organisation.id };
  const pair = named.assignments.filter(one => one.client === client.id && one.clinician === clinician.id);
  const sameId = careRecordId ? named.assignments.find(one => one.careRecordId === careRecordId) : undefined;
  if (sameId && !may(context.ability, 'read', Assignment, sameId))
    return { kind: 'wrong', problems: [{ column: 'careRecordId', message: TAKEN }] };
  const record = sameId ?? pair.find(one => one.startsOn === startsOn);
  if (record) return { kind: 'known', differs: differing(record, values, input) };
  if (!endsOn && pair.some(one => !one.endsOn))
    return {
      kind: 'wrong',
      problems: [{ column: 'clinicianEmail', message: 'cares for this client already' }],
    };
  const made = { ...input, careRecordId, startsOn, endsOn, endReason, reason };
  return { kind: 'fresh', keys: keysOf(made), add: { input: made, client } };
}

/** The three of a row; what is not known is told by column, the same of what the viewer may not see. */
function join(values: Record<string, unknown>, named: Named, wrong: CellProblem[]): Joined | null {
  const client = clientOf(values, named.clients, wrong);
  const clinician = named.clinicians.get(String(values.clinicianEmail));
  const organisation = named.members.get(String(values.memberOrganisation).toLowerCase());
  if (values.clinicianEmail && !clinician)
    wrong.push({ column: 'clinicianEmail', message: 'is no clinician who works here' });
  if (values.memberOrganisation && !organisation)
    wrong.push({ column: 'memberOrganisation', message: 'is no member organisation' });
  if (client && clinician && client.barred.includes(clinician.personId))
    wrong.push({ column: 'clinicianEmail', message: 'may not care for this client' });
  return client && clinician && organisation ? { client, clinician, organisation } : null;
}

function differing(
  record: Assignment,
  values: Record<string, unknown>,
  input: Partial<Assignment>,
): CellProblem[] {
  const found = differences(record as never, values, [...COMPARED, 'startsOn']);
  if (record.client !== input.client) found.push(leftAlone('clientCareRecordId'));
  if (record.clinician !== input.clinician) found.push(leftAlone('clinicianEmail'));
  if (record.organisation !== input.organisation) found.push(leftAlone('memberOrganisation'));
  return found;
}

/** Nobody cares twice at once for the same client. */
function keysOf({ careRecordId, client, clinician, startsOn, endsOn }: Partial<Assignment>): RowKey[] {
  return [
    ...(careRecordId ? [{ column: 'careRecordId', text: `id ${careRecordId}` }] : []),
    { column: 'startsOn', text: `pair ${client} ${clinician} ${startsOn}` },
    ...(endsOn ? [] : [{ column: 'clinicianEmail', text: `open ${client} ${clinician}` }]),
  ];
}

async function namedIn(context: Context, em: SqlEntityManager, rows: readonly ReadRow[]): Promise<Named> {
  const apart = { disableIdentityMap: true } as const;
  const clients = await clientsNamed(context, em, rows);
  // Unscoped: an address is not readable for her, whether a clinician has it is what the form tells, too.
  const clinicians = await em.find(
    User,
    { email: { $in: saidIn(rows, 'clinicianEmail') }, role: Role.CLINICIAN, status: AccountStatus.ACTIVE },
    { ...apart, filters: false },
  );
  const members = await em.find(Organisation, { kind: OrganisationKind.MEMBER }, apart);
  const assignments = await context.beyondReach(em, () =>
    em.find(
      Assignment,
      {
        $or: [
          { careRecordId: { $in: saidIn(rows, 'careRecordId') } },
          { client: { $in: eachNamed(clients) } },
        ],
      },
      { ...apart, filters: false },
    ),
  );
  return {
    clients,
    clinicians: keyedBy(clinicians, 'email'),
    members: new Map(members.map(member => [member.name.toLowerCase(), member])),
    assignments,
  };
}
