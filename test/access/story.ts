import { randomUUID } from 'node:crypto';
import {
  MakeComplaintWebEnquiryDocument,
  SubmitEnquiryDocument,
  WebEnquiryListDocument,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import type { World } from '../support/world.ts';

type Record_ = { id: string; version: number; reference: string };

/**
 * What the demo does not tell: conflicts of every kind, a witness of every role, letters, notes, files, views, imports
 * and reports. Through the API and by people who may.
 */
export async function tellMore(world: World): Promise<void> {
  const ids = Object.fromEntries(Object.entries(world.people).map(([key, user]) => [key, user.id])) as Record<
    PersonKey,
    string
  >;
  await logAgainst(world, 'entry', { subjects: [ids.manager2] });
  await logAgainst(world, 'manager2', { contestedActBy: [ids.manager] });
  await logAgainst(world, 'clinician', { subjects: [ids.clinician], contestedActBy: [ids.dpo] });
  await logAgainst(world, 'clinician2', { subjects: [ids.admin], contestedActBy: [ids.admin] });
  await logAgainst(world, 'dpo2', { subjects: [ids.dpo2], contestedActBy: [ids.dpo2] });
  await namePeople(world, {
    subjects: [ids.clinician],
    witnesses: [ids.manager, ids.entry, ids.auditor, ids.clinician2],
  });
  await namePeople(world, {
    subjects: [],
    contestedActBy: [ids.manager2],
    witnesses: [ids.clinician, ids.manager],
  });
  await nameClients(world);
  await submitted(world, {});
  // A manager who reviews complaints follows it, and its letter goes to somebody whom she is never told (M17, M19).
  await submitted(world, { aboutDataProtectionOffice: true });
  await writtenOnTheWeb(world);
  await certified(world);
  await noteAll(world, [
    'ComplaintCase',
    'ProcessorContract',
    'SharingAgreement',
    'Organisation',
    'RetentionRule',
    'Intake',
  ]);
  await attachAll(world, ['complaintCases', 'processorContracts', 'sharingAgreements']);
  for (const key of ['entry', 'manager', 'auditor', 'admin'] as const) {
    await ask(
      world,
      key,
      `mutation { createSavedView(input: { list: "complaintCases", name: "View of ${key}", query: "{}" }) { id } }`,
    );
  }
  for (const key of ['dpo', 'manager', 'auditor'] as const)
    await ask(world, key, '{ report(code: R04) { runId } }');
  await (
    await world.as('entry')
  ).fetch('/imports/organisations?name=of-entry.csv', {
    method: 'POST',
    headers: PREFLIGHT,
    body: 'name,kind\nImported Invention,MEMBER\n',
  });
}

/** What was a complaint in truth is read there, by whoever may (C-08, M17). */
async function writtenOnTheWeb(world: World): Promise<void> {
  const input = {
    personName: 'Invented Writer',
    email: 'writer@example.test',
    message: 'You lost my letter',
  };
  await world.anonymous().ask(SubmitEnquiryDocument, { input, requestId: randomUUID() });
  const entry = await world.as('entry');
  const sort = [{ field: 'receivedAt', order: 'DESC' }] as const;
  const { list } = await entry.ask(WebEnquiryListDocument, { sort: [...sort], perPage: 1 });
  const { id, version } = list.items[0]!;
  await entry.ask(MakeComplaintWebEnquiryDocument, {
    id,
    version,
    input: { title: 'A letter was lost', aboutDataProtectionOffice: true, aboutService: false },
  });
}

const PREFLIGHT = { 'apollo-require-preflight': 'true' };

async function ask<T = unknown>(
  world: World,
  key: PersonKey,
  document: string,
  variables?: unknown,
): Promise<T> {
  return (await world.as(key)).ask(document as never, variables) as T;
}

/** A complaint that names people from the start. */
async function logAgainst(world: World, key: PersonKey, names: object): Promise<void> {
  const input = {
    receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
    channel: 'PHONE',
    title: `Told to ${key} in confidence`,
    summary: `A summary that only ${key} and the office could have written`,
    complainantName: `Invented Caller Of ${key}`,
    complainantEmail: `caller.of.${key}@example.test`,
    complainantPhone: `01632 9600${key.length}0`,
    client: await oneMet(world, key),
    ...names,
  };
  await ask(
    world,
    key,
    'mutation($input: CreateComplaintCaseInput!) { createComplaintCase(input: $input) { id } }',
    { input },
  );
}

/** A client whom somebody meets. */
async function oneMet(world: World, key: PersonKey): Promise<string | null> {
  const answer = await (await world.as(key)).try('{ clients(perPage: 1) { items { id } } }' as never);
  return (answer.data as { clients: { items: Record_[] } } | null)?.clients.items[0]?.id ?? null;
}

/** The officers name the clients of what is open and has none, each where the other may not. */
async function nameClients(world: World): Promise<void> {
  const { clients } = await ask<{ clients: { items: Record_[] } }>(
    world,
    'entry2',
    '{ clients(filter: { reference: { contains: "CLI-" } }, perPage: 40) { items { reference } } }',
  );
  const references = clients.items.map(({ reference }) => reference).toSorted();
  for (const key of ['dpo2', 'dpo'] as const)
    for (const [list, noun, open] of [
      ['complaintCases', 'Complaint', '[RECEIVED, ACKNOWLEDGED, INVESTIGATING, DECISION_DRAFTED]'],
      ['intakes', 'Intake', '[OPEN]'],
    ] as const) {
      const { found } = await ask<{ found: { items: Record_[] } }>(
        world,
        key,
        `{ found: ${list}(filter: { status: { in: ${open} }, client: { isNull: true } }) { items { id version } } }`,
      );
      // A few tell as much as all of them.
      for (const { id, version } of found.items.slice(0, 2))
        await (
          await world.as(key)
        ).try(
          `mutation($id: ID!, $version: Int!, $input: NameClient${noun}Input!) { nameClient${noun}(id: $id, version: $version, input: $input) { id } }` as never,
          { id, version, input: { clientReference: references.pop() } },
        );
    }
}

/** Names people on a running case that has nobody named yet. */
async function namePeople(
  world: World,
  input: { subjects: string[]; contestedActBy?: string[]; witnesses: string[] },
): Promise<void> {
  const { list } = await ask<{ list: { items: (Record_ & { witnesses: string[]; subjects: string[] })[] } }>(
    world,
    'dpo',
    '{ list: complaintCases(filter: { status: { in: [INVESTIGATING, AWAITING_INFO] } }) { items { id version witnesses subjects } } }',
  );
  const { id, version } = list.items.find(one => one.witnesses?.length === 0 && one.subjects?.length === 0)!;
  await ask(
    world,
    'dpo',
    'mutation($id: ID!, $version: Int!, $input: NamePeopleComplaintInput!) { namePeopleComplaint(id: $id, version: $version, input: $input) { id } }',
    { id, version, input },
  );
}

/** The public form, whose receipt is a letter and a mail. */
async function submitted(world: World, about: object): Promise<void> {
  const input = {
    title: 'By the public form',
    summary: 'What a visitor wrote',
    complainantName: 'Visitor Of The Form',
    complainantEmail: 'visitor.form@example.test',
    ...about,
  };
  await world
    .anonymous()
    .ask(
      'mutation($input: SubmitComplaintInput!, $requestId: ID!) { submitComplaint(input: $input, requestId: $requestId) { code } }' as never,
      {
        input,
        requestId: crypto.randomUUID(),
      },
    );
}

/** The certificate at the end of a contract (PC-17). */
async function certified(world: World): Promise<void> {
  const { list } = await ask<{ list: { items: Record_[] } }>(
    world,
    'dpo',
    '{ list: processorContracts(filter: { status: { eq: ENDED } }) { items { id } } }',
  );
  const input = {
    contract: list.items[0]!.id,
    fate: 'DELETED',
    receivedOn: new Date().toISOString().slice(0, 10),
    statement: 'Deleted with all copies, as the processor certifies to the probe',
  };
  await ask(
    world,
    'dpo',
    'mutation($input: CreateDeletionCertificateInput!) { createDeletionCertificate(input: $input) { id } }',
    { input },
  );
}

const PLURAL = (subject: string) => `${subject[0]!.toLowerCase()}${subject.slice(1)}s`;

/** Notes on the records of a kind, by both officers, where they may. */
async function noteAll(world: World, subjects: string[]): Promise<void> {
  for (const key of ['dpo', 'dpo2'] as const) {
    for (const subject of subjects) {
      const { list } = await ask<{ list: { items: Record_[] } }>(
        world,
        key,
        `{ list: ${PLURAL(subject)}(perPage: 40) { items { id } } }`,
      );
      for (const { id } of list.items.slice(0, subject === 'ComplaintCase' ? 40 : 12)) {
        await (
          await world.as(key)
        ).try(
          'mutation($subject: String!, $id: ID!, $input: AddNoteInput!) { addNote(subject: $subject, id: $id, input: $input) { id } }' as never,
          {
            subject,
            id,
            input: { text: `Noted by ${key} on ${id} and nowhere else` },
          },
        );
      }
    }
  }
}

/** A file on the first records of lists. */
async function attachAll(world: World, lists: string[]): Promise<void> {
  for (const list of lists) {
    const { found } = await ask<{ found: { items: Record_[] } }>(
      world,
      'dpo',
      `{ found: ${list}(perPage: 6) { items { id } } }`,
    );
    const subject = `${list[0]!.toUpperCase()}${list.slice(1, -1)}`;
    for (const { id } of found.items) {
      const form = new FormData();
      form.append('file', new Blob([`%PDF-1.4\n% ${id}\n%%EOF\n`]), `evidence-${id.slice(0, 8)}.pdf`);
      await (
        await world.as('dpo')
      ).fetch(`/files/${subject}/${id}`, { method: 'POST', headers: PREFLIGHT, body: form });
    }
  }
}
