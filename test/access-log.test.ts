import {
  AccessLogListDocument,
  AllegationListDocument,
  ComplaintCaseListDocument,
  ComplaintCaseOneDocument,
  ComplaintCaseUpdateDocument,
  TimelineDocument,
  WorkbenchDocument,
} from '../schema/generated/graphql.ts';
import { assigned, caseAs, logged } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

async function reads(id: string) {
  const { list } = await (await world.as('dpo')).ask(AccessLogListDocument, { perPage: 100 });
  return list.items.filter(item => item.complaint?.id === id);
}

async function investigatedBy(person: 'manager' | 'clinician'): Promise<string> {
  const { id } = await logged(world, 'dpo');
  await assigned(world, 'dpo', id, person);
  return id;
}

test('each read of a case by the manager who investigates it is logged, whatever she reads of it', async () => {
  const id = await investigatedBy('manager');
  const manager = await world.as('manager');
  await manager.ask(ComplaintCaseOneDocument, { id });
  expect(await reads(id)).toMatchObject([
    {
      at: expect.stringMatching(/^2026-11-25T10:0/),
      reader: { displayName: world.people.manager.displayName },
    },
  ]);
  await manager.ask(AllegationListDocument, { filter: { complaint: { eq: id } } });
  expect(await reads(id)).toHaveLength(2);
  await manager.ask(TimelineDocument, { subject: 'ComplaintCase', id });
  expect(await reads(id)).toHaveLength(3);
  await manager.ask(ComplaintCaseListDocument);
  expect(await reads(id)).toHaveLength(4);
  await manager.ask(WorkbenchDocument);
  expect(await reads(id)).toHaveLength(5);
});

test('what a manager reads of every case, what others read, and what is refused leave no entry', async () => {
  const id = await investigatedBy('clinician');
  const manager = await world.as('manager');
  await manager.ask(ComplaintCaseOneDocument, { id });
  await manager.ask('{ complaintCases { items { reference status ackDue } } }' as never);
  await caseAs(world, 'clinician', id);
  await caseAs(world, 'dpo', id);
  const version = 1;
  await manager.refused(ComplaintCaseUpdateDocument, { id, version, input: { title: 'Mine' } });
  expect(await reads(id)).toEqual([]);
});

test('the log is read by officers and auditors, without the case by administrators, and by nobody else', async () => {
  const id = await investigatedBy('manager');
  await caseAs(world, 'manager', id);
  const auditor = await (await world.as('auditor')).ask(AccessLogListDocument);
  expect(auditor.list.items[0]).toMatchObject({ complaint: { id } });
  const admin = await (await world.as('admin')).ask(AccessLogListDocument);
  expect(admin.list.items[0]).toMatchObject({ complaint: null, at: expect.any(String) });
  for (const person of ['manager', 'entry', 'clinician'] as const)
    expect(await (await world.as(person)).refused(AccessLogListDocument)).toBe('FORBIDDEN');
});
