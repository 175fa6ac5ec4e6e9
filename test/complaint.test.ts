import {
  ApproveComplaintDocument,
  AssignInvestigatorComplaintDocument,
  CloseComplaintDocument,
  ComplaintActionCreateDocument,
  ComplaintCaseListDocument,
  ComplaintCaseOneDocument,
  CompleteReviewComplaintDocument,
  DraftDecisionComplaintDocument,
  LegalHoldListDocument,
  LetterListDocument,
  NamePeopleComplaintDocument,
  ReopenComplaintDocument,
  RequestReviewComplaintDocument,
  ReturnComplaintDocument,
  SendOutcomeComplaintDocument,
} from '../schema/generated/graphql.ts';
import { assigned, byCode, caseAs, findings, logged, submittedCase } from './support/complaint.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-25T10:00:00Z' });
});
afterAll(() => world.close());

const at = (iso: string) => world.serving.app.clock.set(iso);

test('S105: a complaint of the public form is acknowledged, investigated by someone else, decided, approved, answered, reviewed and closed', async () => {
  const { code } = await submittedCase(world);
  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  const found = await byCode(world, code);
  expect(found).toMatchObject({
    status: 'ACKNOWLEDGED',
    acknowledgedAt: expect.any(String),
    ackDue: '2026-12-29',
    ackBreached: false,
    onHold: true,
  });
  const { id, reference } = found;
  const [receipt] = (await (await world.as('dpo')).ask(LetterListDocument, { subject: 'ComplaintCase', id }))
    .list;
  expect(receipt).toMatchObject({ template: 'L01', reference: code });

  at('2026-11-26T09:00:00Z');
  expect(await assigned(world, 'dpo', id, 'clinician')).toMatchObject({ status: 'INVESTIGATING' });
  const [dpo, clinician, entry, reviewer] = await Promise.all([
    world.as('dpo'),
    world.as('clinician'),
    world.as('entry'),
    world.as('manager2'),
  ]);
  const draft = {
    decision: 'We shared without a basis.',
    apology: 'We are sorry.',
    learning: 'A second check before every disclosure.',
  };
  let record = await caseAs(world, 'clinician', id);
  expect(
    await clinician.refused(DraftDecisionComplaintDocument, { id, version: record.version, input: draft }),
  ).toBe('FINDINGS_MISSING');
  await findings(world, 'clinician', id, 'UPHELD');
  await clinician.ask(ComplaintActionCreateDocument, {
    input: {
      complaint: id,
      what: 'Tell the employer to delete it.',
      owner: world.people.manager.id,
      dueOn: '2026-12-18',
    },
  });
  record = await caseAs(world, 'clinician', id);
  const drafted = await clinician.ask(DraftDecisionComplaintDocument, {
    id,
    version: record.version,
    input: draft,
  });
  expect(drafted.record.status).toBe('DECISION_DRAFTED');

  const unapproved = await dpo.try(SendOutcomeComplaintDocument, {
    id,
    version: drafted.record.version,
    input: { sentAt: '2026-11-26T09:00:00Z', method: 'EMAIL' },
  });
  expect(unapproved.errors[0]!.extensions).toMatchObject({ code: 'APPROVAL_MISSING' });
  const approved = await dpo.ask(ApproveComplaintDocument, { id, version: drafted.record.version });
  at('2026-12-04T15:00:00Z');
  const sent = await dpo.ask(SendOutcomeComplaintDocument, {
    id,
    version: approved.record.version,
    input: { sentAt: '2026-12-04T15:00:00Z', method: 'EMAIL' },
  });
  expect(sent.record.status).toBe('OUTCOME_SENT');

  at('2026-12-10T09:00:00Z');
  const asked = await entry.ask(RequestReviewComplaintDocument, {
    id,
    version: sent.record.version,
    input: {
      cameAt: '2026-12-10T08:30:00Z',
      method: 'PHONE',
      reason: 'You say nothing of the second letter.',
    },
  });
  expect(asked.record).toMatchObject({ status: 'REVIEW_REQUESTED', title: null, complainantName: null });
  const review = {
    sentAt: '2026-12-10T09:00:00Z',
    method: 'EMAIL' as const,
    outcome: 'CONFIRMED' as const,
    findings: 'The second letter never left.',
  };
  expect(
    await dpo.refused(CompleteReviewComplaintDocument, { id, version: asked.record.version, input: review }),
  ).toBe('SOD_VIOLATION');
  const reviewed = await reviewer.ask(CompleteReviewComplaintDocument, {
    id,
    version: asked.record.version,
    input: review,
  });
  expect(reviewed.record).toMatchObject({ status: 'OUTCOME_SENT', complainantName: null });
  expect(
    await entry.refused(RequestReviewComplaintDocument, {
      id,
      version: reviewed.record.version,
      input: { cameAt: '2026-12-10T08:50:00Z', method: 'PHONE', reason: 'Again.' },
    }),
  ).toBe('INVALID_TRANSITION');

  const closed = await dpo.ask(CloseComplaintDocument, { id, version: reviewed.record.version, input: {} });
  expect(closed.record).toMatchObject({ status: 'CLOSED', onHold: false, deadline: null });
  expect(await caseAs(world, 'dpo', id)).toMatchObject({
    retentionTrigger: '2026-12-10',
    ackOnTime: true,
    reviewOutcome: 'CONFIRMED',
  });
  const letters = (await dpo.ask(LetterListDocument, { subject: 'ComplaintCase', id })).list;
  expect(letters.map(l => [l.template, l.reference]).toSorted()).toEqual([
    ['L01', code],
    ['L03', reference],
    ['L03', reference],
  ]);
  const reopened = await dpo.ask(ReopenComplaintDocument, {
    id,
    version: closed.record.version,
    input: { reason: 'A new letter turned up.' },
  });
  expect(reopened.record).toMatchObject({ status: 'INVESTIGATING', onHold: true });
});

test('the investigator does not approve her own draft, and a returned draft goes back to her', async () => {
  const { id } = await logged(world, 'dpo');
  await assigned(world, 'dpo', id, 'dpo2');
  await findings(world, 'dpo2', id, 'NOT_UPHELD');
  const deputy = await world.as('dpo2');
  const { version } = await caseAs(world, 'dpo2', id);
  const drafted = await deputy.ask(DraftDecisionComplaintDocument, {
    id,
    version,
    input: { decision: 'Nothing found.' },
  });
  expect(await deputy.refused(ApproveComplaintDocument, { id, version: drafted.record.version })).toBe(
    'SOD_VIOLATION',
  );
  const dpo = await world.as('dpo');
  const returned = await dpo.ask(ReturnComplaintDocument, {
    id,
    version: drafted.record.version,
    input: { reason: 'Say which log you read.' },
  });
  expect(returned.record.status).toBe('INVESTIGATING');
  expect(
    await dpo.refused(AssignInvestigatorComplaintDocument, {
      id,
      version: returned.record.version,
      input: { investigator: world.people.clinician.id },
    }),
  ).toBe('INVALID_TRANSITION');
});

test('a hold keeps an open case, and an administrator and an auditor read no content of it', async () => {
  const { id, reference } = await logged(world, 'dpo');
  const { list } = await (
    await world.as('dpo')
  ).ask(LegalHoldListDocument, { filter: { recordId: { eq: id } } });
  expect(list.items).toMatchObject([
    { reason: 'OPEN_COMPLAINT', recordReference: reference, releasedAt: null },
  ]);
  expect(await (await world.as('admin')).refused(ComplaintCaseOneDocument, { id })).toBe('NOT_FOUND');
  expect(await caseAs(world, 'auditor', id)).toMatchObject({
    reference,
    theme: 'ACCURACY',
    title: null,
    summary: null,
    complainantName: null,
    publicCode: null,
    allegations: [],
    contacts: [],
  });
  expect(
    await (
      await world.as('manager')
    ).refused(ComplaintCaseListDocument, { sort: [{ field: 'complainantName', order: 'ASC' }] }),
  ).toBe('FORBIDDEN_FIELD');
  expect(
    await (
      await world.as('manager')
    ).refused(NamePeopleComplaintDocument, { id, version: 1, input: { subjects: [] } }),
  ).toBe('FORBIDDEN');
});
