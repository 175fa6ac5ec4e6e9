import { randomUUID } from 'node:crypto';
import {
  AssignInvestigatorComplaintDocument,
  ComplaintCaseListDocument,
  LetterListDocument,
  SubmitComplaintDocument,
} from '../schema/generated/graphql.ts';
import { readPdf } from './support/pdf-text.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let complaint: { id: string; version: number };

beforeAll(async () => {
  world = await startWorld({ now: '2026-12-01T10:00:00Z' });
  const input = {
    title: 'A letter went astray',
    summary: 'It went to my neighbour.',
    complainantName: 'Ada Example',
    complainantEmail: 'ada@example.test',
  };
  await world.anonymous().ask(SubmitComplaintDocument, { requestId: randomUUID(), input });
  const dpo = await world.as('dpo');
  const { list } = await dpo.ask(ComplaintCaseListDocument, {});
  const assigned = await dpo.ask(AssignInvestigatorComplaintDocument, {
    id: list.items[0]!.id,
    version: list.items[0]!.version,
    input: { investigator: world.people.manager.id },
  });
  complaint = assigned.record;
});
afterAll(() => world.close());

const letters = async (person: Parameters<World['as']>[0]) =>
  (await (await world.as(person)).ask(LetterListDocument, { subject: 'ComplaintCase', id: complaint.id }))
    .list;

test('the officer finds the receipt among the letters of the case and opens it', async () => {
  const [letter] = await letters('dpo');
  expect(letter).toMatchObject({
    template: 'L01',
    templateVersion: 1,
    method: 'EMAIL',
    recipient: 'Ada Example',
    text: expect.stringContaining('It went to my neighbour.'),
  });
  const response = await (await world.as('dpo')).fetch(letter!.pdfPath!);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(readPdf(new Uint8Array(await response.arrayBuffer())).text).toContain('Ada Example');
});

test('a manager who investigates reads what the letter says and never to whom it went', async () => {
  const manager = await world.as('manager');
  const answer = await manager.try(LetterListDocument, { subject: 'ComplaintCase', id: complaint.id });
  expect(answer.data!.list).toMatchObject([
    { recipient: null, pdfPath: null, text: expect.stringContaining('It went to my neighbour.') },
  ]);
  expect(JSON.stringify(answer.data)).not.toContain('Ada');
  expect(answer.extensions).toMatchObject({ redacted: true });
  const [letter] = await letters('dpo');
  // The receipt's code leads to the person; only the letter's reader may quote it.
  expect(letter!.reference).toMatch(/^[A-Z0-9]{4}-/);
  expect(JSON.stringify(answer.data)).not.toContain(letter!.reference);
  expect((await manager.fetch(letter!.pdfPath!)).status).toBe(404);
});

test.each(['entry', 'clinician', 'manager2', 'auditor', 'admin'] as const)(
  '%s meets neither the letters nor the file',
  async person => {
    const client = await world.as(person);
    expect(await client.refused(LetterListDocument, { subject: 'ComplaintCase', id: complaint.id })).toBe(
      'NOT_FOUND',
    );
    const [letter] = await letters('dpo');
    expect((await client.fetch(letter!.pdfPath!)).status).toBe(404);
  },
);

test('a letter that does not exist reads like one that may not be read', async () => {
  const dpo = await world.as('dpo');
  expect((await dpo.fetch(`/letters/${randomUUID()}.pdf`)).status).toBe(404);
  expect((await dpo.fetch('/letters/no-id.pdf')).status).toBe(404);
  expect(await dpo.refused(LetterListDocument, { subject: 'Nothing', id: complaint.id })).toBe('NOT_FOUND');
});

test('nobody signed in is told to sign in', async () => {
  const [letter] = await letters('dpo');
  expect((await world.anonymous().fetch(letter!.pdfPath!)).status).toBe(401);
});
