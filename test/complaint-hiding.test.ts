import {
  AcknowledgeComplaintDocument,
  AllegationListDocument,
  AssignInvestigatorComplaintDocument,
  ChangeInvestigatorComplaintDocument,
  ComplaintActionListDocument,
  ComplaintCaseCreateDocument,
  ComplaintCaseListDocument,
  ComplaintCaseOneDocument,
  ComplaintContactListDocument,
  LegalHoldListDocument,
  LetterListDocument,
  NamePeopleComplaintDocument,
  SearchDocument,
} from '../schema/generated/graphql.ts';
import {
  aboutTheOfficer,
  assigned,
  caseAs,
  complaintInput,
  logged,
  submittedCase,
} from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

test('an officer who is complained about keeps reference, status and deadlines and loses everything else', async () => {
  const { id, reference } = await aboutTheOfficer(world);
  const record = await caseAs(world, 'dpo', id);
  expect(record).toMatchObject({
    reference,
    status: 'RECEIVED',
    ackDue: '2026-12-24',
    deadline: { kind: 'ASSIGN_INVESTIGATOR' },
  });
  expect(record).toMatchObject({
    title: null,
    summary: null,
    complainantName: null,
    publicCode: null,
    subjects: null,
    subjectPeople: null,
    loggedBy: null,
    checklist: null,
    allegations: [],
    contacts: [],
    actions: [],
  });
  expect(record.availableActions!.length).toBeGreaterThan(0);
  expect(
    record.availableActions!.every(
      a => !a.enabled && a.reason === 'SOD_VIOLATION' && a.missing[0] === 'SOD_VIOLATION',
    ),
  ).toBe(true);
});

test('she does not find it by its content: filter, search, sort, count, links and palette tell her nothing', async () => {
  const { id } = await aboutTheOfficer(world);
  const dpo = await world.as('dpo');
  const none = { total: 0, items: [] };
  expect(
    (await dpo.ask(ComplaintCaseListDocument, { filter: { title: { contains: 'Ashlarwick' } } })).list,
  ).toMatchObject(none);
  expect((await dpo.ask(ComplaintCaseListDocument, { filter: { q: 'Ashlarwick' } })).list).toMatchObject(
    none,
  );
  expect(
    (
      await dpo.ask(ComplaintCaseListDocument, {
        filter: { id: { eq: id }, complainantName: { contains: 'Orla' } },
      })
    ).list,
  ).toMatchObject(none);
  expect(
    (await dpo.ask(ComplaintCaseListDocument, { filter: { id: { eq: id }, theme: { eq: 'ACCURACY' } } }))
      .list,
  ).toMatchObject(none);
  expect((await dpo.ask(ComplaintCaseListDocument, { filter: { id: { eq: id } } })).list).toMatchObject({
    total: 1,
  });
  for (const field of ['title', 'complainantName', 'theme'] as const) {
    expect(await dpo.refused(ComplaintCaseListDocument, { sort: [{ field, order: 'ASC' }] })).toBe(
      'FORBIDDEN_FIELD',
    );
  }
  expect((await dpo.ask(AllegationListDocument, { filter: { complaint: { eq: id } } })).list).toMatchObject(
    none,
  );
  expect(
    (await dpo.ask(ComplaintContactListDocument, { filter: { complaint: { eq: id } } })).list,
  ).toMatchObject(none);
  expect(
    (await dpo.ask(ComplaintActionListDocument, { filter: { complaint: { eq: id } } })).list,
  ).toMatchObject(none);
  expect(await dpo.refused(LetterListDocument, { subject: 'ComplaintCase', id })).toBe('NOT_FOUND');
  expect((await dpo.ask(SearchDocument, { text: 'Ashlarwick' })).search).toEqual([]);
});

test('a complaint about the office is hidden from it until somebody outside names whom it is about', async () => {
  await submittedCase(world, {
    title: 'Tarnwater: your privacy team ignores me',
    aboutDataProtectionOffice: true,
  });
  const [dpo, deputy, reviewer] = await Promise.all([
    world.as('dpo'),
    world.as('dpo2'),
    world.as('manager2'),
  ]);
  const { list } = await deputy.ask(ComplaintCaseListDocument, { filter: { q: 'Tarnwater' } });
  const { id, version, reference } = list.items[0]!;
  expect(await dpo.refused(ComplaintCaseOneDocument, { id })).toBe('NOT_FOUND');
  expect(
    (await dpo.ask(ComplaintCaseListDocument, { filter: { reference: { eq: reference } } })).list,
  ).toMatchObject({ total: 0, items: [] });
  expect((await dpo.ask(LegalHoldListDocument, { filter: { recordId: { eq: id } } })).list.total).toBe(0);
  expect((await dpo.ask(AllegationListDocument, { filter: { complaint: { eq: id } } })).list.total).toBe(0);
  expect(
    await dpo.refused(AcknowledgeComplaintDocument, {
      id,
      version,
      input: { sentAt: '2026-11-25T10:00:00Z', method: 'PHONE' },
    }),
  ).toBe('NOT_FOUND');
  expect(await caseAs(world, 'manager2', id)).toMatchObject({
    title: 'Tarnwater: your privacy team ignores me',
    complainantName: null,
  });
  const named = await reviewer.ask(NamePeopleComplaintDocument, {
    id,
    version,
    input: { subjects: [world.people.dpo2.id] },
  });
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    title: 'Tarnwater: your privacy team ignores me',
    subjectPeople: [{ displayName: world.people.dpo2.displayName }],
  });
  expect(await caseAs(world, 'dpo2', id)).toMatchObject({ reference, title: null, allegations: [] });
  expect(
    await reviewer.refused(AssignInvestigatorComplaintDocument, {
      id,
      version: named.record.version,
      input: { investigator: world.people.clinician.id },
    }),
  ).toBe('FORBIDDEN');
});

test('an officer who logs a complaint about her own office sees its state and no more', async () => {
  const { record } = await (
    await world.as('dpo')
  ).ask(ComplaintCaseCreateDocument, { input: complaintInput(world, { aboutDataProtectionOffice: true }) });
  expect(record).toMatchObject({ status: 'RECEIVED', title: null, complainantName: null });
});

test('naming the investigator as one of whom it is about takes the case from her', async () => {
  const { id } = await logged(world, 'dpo');
  const { version } = await assigned(world, 'dpo', id, 'clinician');
  const dpo = await world.as('dpo');
  const named = await dpo.ask(NamePeopleComplaintDocument, {
    id,
    version,
    input: { subjects: [world.people.clinician.id], witnesses: [world.people.clinician2.id] },
  });
  const clinician = await world.as('clinician');
  expect(await clinician.refused(ComplaintCaseOneDocument, { id })).toBe('NOT_FOUND');
  expect(
    (await clinician.ask(AllegationListDocument, { filter: { complaint: { eq: id } } })).list.total,
  ).toBe(0);
  expect(await caseAs(world, 'clinician2', id)).toMatchObject({
    title: 'Letter went to my old address',
    witnessPeople: [{ displayName: world.people.clinician2.displayName }],
  });
  const changed = await dpo.ask(ChangeInvestigatorComplaintDocument, {
    id,
    version: named.record.version,
    input: { investigator: world.people.clinician2.id },
  });
  expect(changed.record.investigator!.id).toBe(world.people.clinician2.id);
});

test('what is hidden is called hidden whether anything stands there or not: nobody learns that it is empty', async () => {
  const auditor = await world.as('auditor');
  const hiddenIn = async (more: Parameters<typeof logged>[2]) => {
    const { id } = await logged(world, 'dpo', more);
    const { extensions, data } = await auditor.try(ComplaintCaseOneDocument, { id });
    expect(data!.record).toMatchObject({ complainantEmail: null, complainantPhone: null });
    return extensions!.fields;
  };
  const full = await hiddenIn({ complainantPhone: '0121 496 0702', complainantAddress: '4 Wren Walk' });
  expect(full).toEqual(
    expect.arrayContaining(['ComplaintCase.complainantEmail', 'ComplaintCase.complainantPhone']),
  );
  expect(await hiddenIn({ complainantEmail: null })).toEqual(full);
});
