import {
  AcknowledgeComplaintDocument,
  AllegationUpdateDocument,
  ApproveComplaintDocument,
  AssignInvestigatorComplaintDocument,
  ChangeInvestigatorComplaintDocument,
  ComplaintCaseOneDocument,
  ComplaintContactCreateDocument,
  DraftDecisionComplaintDocument,
  IntakeListDocument,
  NamePeopleComplaintDocument,
  RerouteComplaintDocument,
  SendOutcomeComplaintDocument,
} from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { aboutTheOfficer, assigned, caseAs, findings, logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

test('she fires nothing on it, adds nothing to it, and the deputy does', async () => {
  const { id, version } = await aboutTheOfficer(world);
  const dpo = await world.as('dpo');
  const sent = { sentAt: '2026-11-25T09:00:00Z', method: 'EMAIL' as const };
  expect(await dpo.refused(AcknowledgeComplaintDocument, { id, version, input: sent })).toBe('SOD_VIOLATION');
  expect(await dpo.refused(NamePeopleComplaintDocument, { id, version, input: { subjects: [] } })).toBe(
    'SOD_VIOLATION',
  );
  expect(
    await dpo.refused(AssignInvestigatorComplaintDocument, {
      id,
      version,
      input: { investigator: world.people.clinician.id },
    }),
  ).toBe('SOD_VIOLATION');
  expect(
    await dpo.refused(ComplaintContactCreateDocument, {
      input: { complaint: id, at: '2026-11-25T09:00:00Z', method: 'PHONE', summary: 'x' },
    }),
  ).toBe('FORBIDDEN');
  const deputy = await world.as('dpo2');
  expect(
    await deputy.refused(AssignInvestigatorComplaintDocument, {
      id,
      version,
      input: { investigator: world.people.dpo.id },
    }),
  ).toBe('SOD_VIOLATION');
  expect(await assigned(world, 'dpo2', id, 'clinician')).toMatchObject({ status: 'INVESTIGATING' });
});

test('line managers of whom it is about do not act, nor does somebody who reports to them investigate', async () => {
  const about = await logged(world, 'dpo', { subjects: [world.people.clinician.personId] });
  const dpo = await world.as('dpo');
  expect(
    await dpo.refused(AssignInvestigatorComplaintDocument, {
      id: about.id,
      version: about.version,
      input: { investigator: world.people.manager.id },
    }),
  ).toBe('SOD_VIOLATION');
  expect(
    await dpo.refused(AssignInvestigatorComplaintDocument, {
      id: about.id,
      version: about.version,
      input: { investigator: world.people.entry.id },
    }),
  ).toBe('INVALID_INPUT');
  expect(
    await dpo.refused(AssignInvestigatorComplaintDocument, {
      id: about.id,
      version: about.version,
      input: { investigator: world.people.manager2.id },
    }),
  ).toBe('INVALID_INPUT');
  const chief = await logged(world, 'dpo', { contestedActBy: [world.people.manager.id] });
  expect(
    await dpo.refused(AssignInvestigatorComplaintDocument, {
      id: chief.id,
      version: chief.version,
      input: { investigator: world.people.clinician2.id },
    }),
  ).toBe('SOD_VIOLATION');
  expect(await (await world.as('manager')).ask(ComplaintCaseOneDocument, { id: chief.id })).toMatchObject({
    record: { title: null, contestedActBy: null },
  });
});

test('where no officer may act, the complaints reviewer does', async () => {
  const { id } = await logged(world, 'entry', { subjects: [world.people.dpo.id, world.people.dpo2.id] });
  const other = await logged(world, 'entry');
  const reviewer = await world.as('manager2');
  expect(
    await reviewer.refused(AcknowledgeComplaintDocument, {
      id: other.id,
      version: other.version,
      input: { sentAt: '2026-11-25T10:00:00Z', method: 'PHONE' },
    }),
  ).toBe('FORBIDDEN');
  expect(await caseAs(world, 'manager2', other.id)).toMatchObject({
    title: null,
    theme: 'ACCURACY',
    allegations: [],
  });
  expect(await assigned(world, 'manager2', id, 'clinician')).toMatchObject({
    status: 'INVESTIGATING',
    complainantName: null,
  });
  await findings(world, 'clinician', id, 'NOT_UPHELD');
  const { version } = await caseAs(world, 'clinician', id);
  const drafted = await (
    await world.as('clinician')
  ).ask(DraftDecisionComplaintDocument, { id, version, input: { decision: 'Nothing found.' } });
  expect(
    (await reviewer.ask(ApproveComplaintDocument, { id, version: drafted.record.version })).record.status,
  ).toBe('DECISION_DRAFTED');
});

async function approvedCase(): Promise<string> {
  const { id } = await logged(world, 'entry');
  await assigned(world, 'dpo', id, 'clinician');
  await findings(world, 'clinician', id, 'NOT_UPHELD');
  const { version } = await caseAs(world, 'clinician', id);
  const drafted = await (
    await world.as('clinician')
  ).ask(DraftDecisionComplaintDocument, { id, version, input: { decision: 'Nothing found.' } });
  await (await world.as('dpo')).ask(ApproveComplaintDocument, { id, version: drafted.record.version });
  return id;
}

async function named(id: string, subject: PersonKey): Promise<number> {
  const deputy = await world.as('dpo2');
  const { version } = await caseAs(world, 'dpo2', id);
  const input = { subjects: [world.people[subject].id] };
  return (await deputy.ask(NamePeopleComplaintDocument, { id, version, input })).record.version;
}

test('an approval falls when it turns out that the case is about whoever approved, and another officer approves', async () => {
  const id = await approvedCase();
  const version = await named(id, 'dpo');
  expect(await caseAs(world, 'dpo2', id)).toMatchObject({ approvedAt: null, approver: null });
  const deputy = await world.as('dpo2');
  const sent = { sentAt: '2026-11-25T10:00:00Z', method: 'EMAIL' as const };
  expect(await deputy.refused(SendOutcomeComplaintDocument, { id, version, input: sent })).toBe(
    'APPROVAL_MISSING',
  );
  await deputy.ask(ApproveComplaintDocument, { id, version });
});

test('a draft by somebody whom the case is about is not approved: another investigator begins again', async () => {
  const id = await approvedCase();
  const version = await named(id, 'clinician');
  const deputy = await world.as('dpo2');
  expect(await deputy.refused(ApproveComplaintDocument, { id, version })).toBe('SOD_VIOLATION');
  const { record } = await deputy.ask(ChangeInvestigatorComplaintDocument, {
    id,
    version,
    input: { investigator: world.people.clinician2.id },
  });
  expect(record.status).toBe('INVESTIGATING');
});

test('findings are the investigator’s alone', async () => {
  const { id } = await logged(world, 'dpo');
  await assigned(world, 'dpo', id, 'clinician');
  const [allegation] = (await caseAs(world, 'dpo', id)).allegations;
  const change = {
    id: allegation!.id,
    version: allegation!.version,
    input: { finding: 'UPHELD' as const, reasons: 'So it was.' },
  };
  expect(await (await world.as('dpo')).refused(AllegationUpdateDocument, change)).toBe('SOD_VIOLATION');
  expect(await (await world.as('clinician2')).refused(AllegationUpdateDocument, change)).toBe('NOT_FOUND');
  expect((await (await world.as('clinician')).ask(AllegationUpdateDocument, change)).record.finding).toBe(
    'UPHELD',
  );
});

test('what is rerouted keeps its received date and stays away from whom it is about', async () => {
  const { id, version, reference } = await logged(world, 'entry', {
    receivedAt: '2026-11-20T09:00:00Z',
    subjects: [world.people.dpo.id],
  });
  const deputy = await world.as('dpo2');
  const input = {
    kind: 'EMPLOYEE_GRIEVANCE' as const,
    reason: 'It is about a rota.',
    toldAt: '2026-11-25T09:30:00Z',
    method: 'PHONE' as const,
    owner: world.people.manager.id,
  };
  expect((await deputy.ask(RerouteComplaintDocument, { id, version, input })).record).toMatchObject({
    status: 'REROUTED',
    onHold: false,
    deadline: null,
  });
  const filter = { reroutedFrom: { eq: reference } };
  expect((await deputy.ask(IntakeListDocument, { filter })).list.items).toMatchObject([
    {
      kind: 'EMPLOYEE_GRIEVANCE',
      receivedAt: '2026-11-20T09:00:00.000Z',
      dueOn: '2026-11-27',
      personName: 'Orla Quillfeather',
      status: 'OPEN',
    },
  ]);
  expect((await (await world.as('dpo')).ask(IntakeListDocument, { filter })).list.total).toBe(0);
  expect((await (await world.as('manager')).ask(IntakeListDocument, { filter })).list.total).toBe(1);
});
