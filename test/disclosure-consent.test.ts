import {
  ExcuseRecipientNotificationDocument,
  LetterListDocument,
  RecipientNotificationListDocument,
  SendDisclosureDocument,
  TellRecipientNotificationDocument,
  WithdrawConsentRecordDocument,
  WorkbenchDocument,
} from '../schema/generated/graphql.ts';
import { answer } from './support/consent.ts';
import { agreeing, demanded, disclosureOf, flowing, proposedBy, referral } from './support/sharing.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
let flow: Awaited<ReturnType<typeof flowing>>;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  flow = await flowing(world);
}, 60_000);
afterAll(() => world.close());

const byPost = { method: 'POST' as const };
const said = { withdrawnHow: 'PHONE' as const };

async function sentReferral(client: string) {
  const { id, version } = await proposedBy(world, 'clinician', referral(flow, { client }));
  await (await world.as('entry')).ask(SendDisclosureDocument, { id, version, input: byPost });
  return id;
}

/** Of the worlds's Q1 answer of a client. */
async function withdrawn({ id, version }: { id: string; version: number }) {
  await (await world.as('clinician')).ask(WithdrawConsentRecordDocument, { id, version, input: said });
}

async function notificationsOf(disclosure: string) {
  return (await disclosureOf(world, disclosure)).notifications;
}

test('S73, S104: a withdrawn consent stops what rests on it in the same moment, and recipients who have it already are to be told within 10 working days', async () => {
  const { client, consent } = await agreeing(world);
  const gone = await sentReferral(client);
  const waiting = await proposedBy(world, 'clinician', referral(flow, { client }));
  const other = await proposedBy(world, 'entry', demanded({ client }));
  await withdrawn(consent);
  expect(await disclosureOf(world, waiting.id)).toMatchObject({
    status: 'STOPPED',
    closingReason: 'The consent was withdrawn.',
    notifications: [],
  });
  expect((await disclosureOf(world, other.id)).status).toBe('PROPOSED');
  const entry = await world.as('entry');
  expect(await entry.refused(SendDisclosureDocument, { ...waiting, input: byPost })).toBe('STALE_VERSION');
  expect(await notificationsOf(gone)).toMatchObject([
    { cause: 'CONSENT_WITHDRAWN', status: 'DUE', recipientName: flow.name, dueOn: '2026-12-08' },
  ]);
});

test('S104: the recipient is told by a letter that asks to use it no longer, and the task is done', async () => {
  const { client, consent } = await agreeing(world);
  const gone = await sentReferral(client);
  await withdrawn(consent);
  const [task] = await notificationsOf(gone);
  const { id, version } = task!;
  const entry = await world.as('entry');
  const { items } = (await entry.ask(WorkbenchDocument)).workbench;
  expect(items.find(one => one.id === id)).toMatchObject({
    opensId: gone,
    deadline: { kind: 'TELL_RECIPIENT', due: '2026-12-08' },
  });
  const { record } = await entry.ask(TellRecipientNotificationDocument, { id, version, input: byPost });
  expect(record).toMatchObject({ status: 'TOLD', deadline: null });
  const { list } = await entry.ask(LetterListDocument, { subject: 'Disclosure', id: gone });
  const letter = list.find(({ template }) => template === 'L20');
  expect(letter?.text).toContain('The person has withdrawn the consent');
  expect(letter?.text).toContain('Please confirm by 8 December 2026');
  const again = { id, version: record.version, input: byPost };
  expect(await entry.refused(TellRecipientNotificationDocument, again)).toBe('INVALID_TRANSITION');
});

test('Art 19: that a recipient cannot be told is for the officer to say, with the reason', async () => {
  const { client, consent } = await agreeing(world);
  const gone = await sentReferral(client);
  await withdrawn(consent);
  const { id, version } = (await notificationsOf(gone))[0]!;
  const excused = { id, version, input: { excuse: 'The service was closed; nobody holds its records.' } };
  expect(await (await world.as('entry')).refused(ExcuseRecipientNotificationDocument, excused)).toBe(
    'FORBIDDEN',
  );
  const { record } = await (await world.as('dpo')).ask(ExcuseRecipientNotificationDocument, excused);
  expect(record.status).toBe('EXCUSED');
});

test('S73: a yes to this recipient carries on what a withdrawn yes to all had carried; a no to it stops that too', async () => {
  const { client, consent } = await agreeing(world);
  const waiting = await proposedBy(world, 'clinician', referral(flow, { client }));
  const named = await answer(world, client, 'RECIPIENT_SHARING', { recipientId: flow.recipient });
  await withdrawn(consent);
  expect(await disclosureOf(world, waiting.id)).toMatchObject({
    status: 'PROPOSED',
    consent: { id: named.id },
  });
  await answer(world, client, 'RECIPIENT_SHARING', {
    recipientId: flow.recipient,
    answer: 'NO',
    replaces: named.id,
  });
  expect((await disclosureOf(world, waiting.id)).status).toBe('STOPPED');
});

test('whoever sends and whoever withdraws at once: either it is not sent, or the recipient is to be told', async () => {
  for (let turn = 0; turn < 4; turn++) {
    const { client, consent } = await agreeing(world);
    const { id, version } = await proposedBy(world, 'clinician', referral(flow, { client }));
    const entry = await world.as('entry');
    const [sending] = await Promise.all([
      entry.try(SendDisclosureDocument, { id, version, input: byPost }),
      withdrawn(consent),
    ]);
    const { status, notifications } = await disclosureOf(world, id);
    expect([status, notifications.length]).toEqual(sending.errors.length > 0 ? ['STOPPED', 0] : ['SENT', 1]);
  }
});

test('§6.2: whom to tell is known to whoever meets the client; an auditor reads dates alone, managers nothing', async () => {
  const { client, consent } = await agreeing(world);
  const gone = await sentReferral(client);
  await withdrawn(consent);
  const filter = { disclosure: { eq: gone } };
  const ask = async (person: 'clinician' | 'clinician2' | 'auditor' | 'manager') =>
    (await world.as(person)).try(RecipientNotificationListDocument, { filter });
  expect((await ask('clinician')).data?.list.items).toMatchObject([{ recipientName: flow.name }]);
  expect((await ask('clinician2')).data?.list.items).toEqual([]);
  expect((await ask('auditor')).data?.list.items).toMatchObject([{ status: 'DUE', recipientName: null }]);
  expect((await ask('manager')).errors[0]?.extensions.code).toBe('FORBIDDEN');
});
