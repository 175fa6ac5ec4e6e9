import { graphql, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { App } from '../app.ts';
import { viewerOf } from '../auth/sign-in.ts';
import { Client } from '../client/client.entity.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { ConsentCode } from '../consent/consent-question.entity.ts';
import { ConsentRecord } from '../consent/consent-record.entity.ts';
import { Context } from '../context.ts';
import { Intake, RequestedRight } from '../intake/intake.entity.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { makeSchema } from '../schema.ts';
import { asSystem } from '../system.ts';
import type { People } from './seed.ts';
import type { PersonKey } from './people.ts';

// Written out: the panel's generated operations are not there before the panel is built.
const NOTE = `mutation ($subject: String!, $id: ID!, $input: AddNoteInput!) {
  addNote(subject: $subject, id: $id, input: $input) { id }
}`;
const PROGRESS = `mutation ($id: ID!, $version: Int!, $input: UpdateProgressComplaintInput!) {
  updateProgressComplaint(id: $id, version: $version, input: $input) { id }
}`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $input: WithdrawConsentRecordInput!) {
  withdrawConsentRecord(id: $id, version: $version, input: $input) { id }
}`;
const ACKNOWLEDGE = `mutation ($id: ID!, $version: Int!, $input: AcknowledgeIntakeInput!) {
  acknowledgeIntake(id: $id, version: $version, input: $input) { id }
}`;
const ORGANISATION = `mutation ($id: ID!, $version: Int!, $input: UpdateOrganisationInput!) {
  updateOrganisation(id: $id, version: $version, input: $input) { id }
}`;

/** What the demo's people did just before the newcomer came: asked of the API itself, so that diary, letter and notes are the real thing. */
export async function tellToday(app: App, people: People): Promise<void> {
  const schema = await makeSchema();
  const as = (key: PersonKey) => asking(app, schema, people[key]);
  const copy = await asSystem(app, 'seed', em =>
    em.findOneOrFail(ComplaintCase, { title: 'My copy of the notes was incomplete' }),
  );
  await as('clinician2')(NOTE, {
    subject: 'ComplaintCase',
    id: copy.id,
    input: { text: 'Found the missing pages in the archive of the former system. Sent for scanning.' },
  });
  await as('dpo')(PROGRESS, {
    id: copy.id,
    version: copy.version,
    input: {
      done: 'We found the pages from April on. They are being scanned.',
      remaining: 'A clinician reads them before they go out to you.',
      sentAt: app.clock.now().toISOString(),
      method: 'EMAIL',
      writeLetter: true,
    },
  });
  const request = await asSystem(app, 'seed', em =>
    em.findOneOrFail(Intake, { requestedRight: RequestedRight.RECTIFICATION }),
  );
  await as('dpo')(ACKNOWLEDGE, {
    id: request.id,
    version: request.version,
    input: { acknowledgedHow: 'EMAIL', email: request.personContact },
  });
  const agreed = await toldByPhone(app);
  await as('clinician')(WITHDRAW, {
    id: agreed.id,
    version: agreed.version,
    input: { withdrawnHow: 'PHONE' },
  });
  const em = app.orm.em.fork();
  const messages = await em.findOneOrFail(ProcessorContract, { title: 'Text-message gateway' });
  await as('dpo')(NOTE, {
    subject: 'ProcessorContract',
    id: messages.id,
    input: { text: 'Rang the supplier: the list of sub-processors comes by Friday.' },
  });
  const surgery = await em.findOneOrFail(Organisation, { name: 'Harrow Lane Surgery' });
  await as('entry')(ORGANISATION, {
    id: surgery.id,
    version: surgery.version,
    input: { contactPhone: '0121 496 0164' },
  });
}

/** What a client of Dr Ashgrove's has taken back this morning. */
function toldByPhone(app: App): Promise<ConsentRecord> {
  return asSystem(app, 'seed', async em => {
    const [client] = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, offset: 22, limit: 1 });
    const code = ConsentCode.Q1_CONSORTIUM_SHARING;
    return em.findOneOrFail(ConsentRecord, { client: client!.id, code, latest: true });
  });
}

/** Asks the API as a person; a refusal stops the start, since the story would be a lie. */
function asking(app: App, schema: GraphQLSchema, person: People[PersonKey]) {
  return async (source: string, variableValues: Record<string, unknown>): Promise<void> => {
    const contextValue = new Context(app, await viewerOf(app, person), randomUUID());
    const { errors } = await graphql({ schema, source, variableValues, contextValue });
    await contextValue.endReading();
    if (errors?.[0]) throw errors[0];
  };
}
