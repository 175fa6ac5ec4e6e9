import { randomUUID } from 'node:crypto';
import {
  CommunicationPreferenceListDocument,
  MakePreferenceLinkDocument,
  PreferenceLinkListDocument,
  RevokePreferenceLinkDocument,
  TimelineDocument,
  ClientUpdateDocument,
} from '../schema/generated/graphql.ts';
import { MarketingSuppression } from '../server/communication/marketing-suppression.entity.ts';
import { PreferenceInquiry } from '../server/communication/preference-inquiry.entity.ts';
import { PreferenceLink } from '../server/communication/preference-link.entity.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { tasksOf } from '../server/jobs/tasks.ts';
import { Letter } from '../server/letter/letter.entity.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, registered } from './support/client.ts';
import { answer as consented, answersOf } from './support/consent.ts';
import { answer, detail, linkOf, reasons, restrict, said } from './support/communication.ts';
import { openPostOffice, type PostOffice } from './support/post-office.ts';
import { attemptsForgotten, startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let office: PostOffice;
let world: World;
beforeAll(async () => {
  office = await openPostOffice();
  world = await startWorld({ now: NOW, env: { SMTP_URL: office.url } });
});
afterAll(async () => {
  await world.close();
  await office.close();
});
beforeEach(async () => {
  world.serving.app.clock.set(NOW);
  await attemptsForgotten(world);
});

async function look(path: string) {
  const response = await fetch(`${world.url}${path}`);
  return { status: response.status, headers: response.headers, page: await response.text() };
}

const tokenIn = (page: string) => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';

async function send(path: string, chosen: Record<string, string>, token?: string) {
  const body = new URLSearchParams({ token: token ?? tokenIn((await look(path)).page), ...chosen });
  const response = await fetch(`${world.url}${path}`, { method: 'POST', body });
  return { status: response.status, page: await response.text() };
}

async function historyOf(client: string, person: PersonKey = 'entry') {
  const filter = { client: { eq: client } };
  return (await (await world.as(person)).ask(CommunicationPreferenceListDocument, { filter })).list.items;
}

const occasions = (client: string) =>
  asSystem(world.serving.app, 'test', em => em.count(PreferenceInquiry, { client }));

test('S47: a person without an account changes her preferences by her link, and a colleague sees it at once', async () => {
  const client = await registered(world);
  await said(world, client.id, [answer('SERVICE', 'SMS', true), answer('SURVEY', 'POST', true)]);
  const { path } = await linkOf(world, client.id);
  const shown = await look(path);
  expect(shown.status).toBe(200);
  expect(shown.page).toContain('name="SERVICE.SMS" value="yes" checked');
  const sent = await send(path, { 'SERVICE.SMS': 'no', 'SURVEY.POST': 'yes', 'MARKETING.EMAIL': 'yes' });
  expect(sent).toMatchObject({
    status: 200,
    page: expect.stringContaining('Saved. This holds from now on.'),
  });
  expect(sent.page).toContain('name="SERVICE.SMS" value="no" checked');
  expect(await reasons(world, client.id, 'SERVICE', 'SMS')).toEqual(['DECLINED']);
  expect(await reasons(world, client.id, 'MARKETING', 'EMAIL')).toEqual([]);
  // What she left as it was is not said again.
  const told = (await historyOf(client.id)).filter(({ source }) => source === 'LINK');
  expect(told).toHaveLength(2);
  expect(told.map(({ recordedBy }) => recordedBy)).toEqual([null, null]);
  const { timeline } = await (
    await world.as('entry')
  ).ask(TimelineDocument, { subject: 'Client', id: client.id });
  expect(timeline.items.filter(({ event }) => event === 'preferencesByLink').length).toBeGreaterThan(0);
});

test('the page shows nothing of the person, sets no cookie, is kept nowhere and asks no script and no other host', async () => {
  const client = await registered(world, { unsafeChannels: ['PHONE'] });
  await detail(world, client.id, 'EMAIL', 'hidden@example.test');
  const { path } = await linkOf(world, client.id);
  const { page, headers } = await look(path);
  for (const secret of [client.familyName!, client.givenName!, client.reference!, 'hidden@', client.id, path])
    expect(page).not.toContain(secret);
  expect(page).not.toMatch(/unsafe|therap|clinic|<script|src=|\son\w+=|@import|url\(/i);
  expect(headers.get('set-cookie')).toBeNull();
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(page).toContain('<meta name="robots" content="noindex">');
});

test('altered, ended, revoked, unknown and of somebody who has died: one answer for all, and nothing is changed', async () => {
  const entry = await world.as('entry');
  const altered = await registered(world);
  const link = await linkOf(world, altered.id);
  const [chance, until, signature] = link.path.split('/')[2]!.split('.');
  const later = (Number.parseInt(until!, 36) + 86_400_000).toString(36);
  const revoked = await linkOf(world, altered.id);
  const { list } = await entry.ask(PreferenceLinkListDocument, { filter: { id: { eq: revoked.id } } });
  const { version } = list.items[0]!;
  await entry.ask(RevokePreferenceLinkDocument, { id: revoked.id, version });
  const dead = await registered(world);
  const ofDead = await linkOf(world, dead.id);
  await entry.ask(ClientUpdateDocument, {
    id: dead.id,
    version: dead.version,
    input: { dateOfDeath: '2026-11-20' },
  });
  expect(await entry.refused(MakePreferenceLinkDocument, { client: dead.id })).toBe('INVALID_INPUT');
  const closed = [
    `/preferences/${chance}.${later}.${signature}`,
    `/preferences/${chance}.${until}.${'A'.repeat(43)}`,
    `/preferences/${chance!.slice(1)}A.${until}.${signature}`,
    `/preferences/${chance}`,
    '/preferences/nothing',
    revoked.path,
    ofDead.path,
  ];
  const answers = await Promise.all(closed.map(look));
  const posts = await Promise.all(closed.map(path => send(path, { stopMarketing: 'yes' }, 'x')));
  expect(new Set([...answers, ...posts].map(({ status, page }) => `${status} ${page}`)).size).toBe(1);
  expect(answers[0]!.status).toBe(404);
  expect((await look(link.path)).status).toBe(200);
  world.serving.app.clock.set('2026-12-24T10:00:01Z');
  expect(await look(link.path)).toMatchObject({ status: 404, page: answers[0]!.page });
  world.serving.app.clock.set('2026-12-24T09:59:00Z');
  expect((await look(link.path)).status).toBe(200);
  expect(await occasions(altered.id)).toBe(0);
});

test('a page that is sent twice is taken once; the link opens again; looking changes nothing', async () => {
  const { id } = await registered(world);
  const { path } = await linkOf(world, id);
  const token = tokenIn((await look(path)).page);
  const chosen = { 'SURVEY.SMS': 'no' };
  const [first, second] = await Promise.all([send(path, chosen, token), send(path, chosen, token)]);
  expect([first!.status, second!.status]).toEqual([200, 200]);
  expect(await occasions(id)).toBe(1);
  await said(world, id, [answer('SURVEY', 'SMS', true)]);
  // The same old page again does not undo what was said since.
  expect((await send(path, chosen, token)).page).toContain('name="SURVEY.SMS" value="yes" checked');
  await look(path);
  expect(await occasions(id)).toBe(2);
  expect((await send(path, chosen)).page).toContain('name="SURVEY.SMS" value="no" checked');
});

test('a page that is not of this link, or lay open for more than a day, changes nothing and says so', async () => {
  const [mine, theirs] = [await registered(world), await registered(world)];
  const { path } = await linkOf(world, mine.id);
  const other = tokenIn((await look((await linkOf(world, theirs.id)).path)).page);
  const old = tokenIn((await look(path)).page);
  world.serving.app.clock.set('2026-11-25T10:05:00Z');
  for (const token of ['', other, old]) {
    const { status, page } = await send(path, { stopMarketing: 'yes' }, token);
    expect([status, page]).toEqual([400, expect.stringContaining('open for too long')]);
    expect(page).toContain('<title>Error: ');
  }
  expect(await occasions(mine.id)).toBe(0);
});

test('S103: one press stops all marketing at once and for good, also of a restricted client', async () => {
  const client = await registered(world);
  await detail(world, client.id, 'EMAIL', 'stop.it@example.test');
  await said(world, client.id, [answer('MARKETING', 'EMAIL', true)]);
  const { path } = await linkOf(world, client.id);
  await restrict(world, client);
  const sent = await send(path, { stopMarketing: 'yes', 'MARKETING.EMAIL': 'yes', 'SERVICE.SMS': 'yes' });
  expect(sent.page).toContain('All marketing has stopped');
  expect(sent.page).not.toContain('name="MARKETING.EMAIL"');
  expect(await reasons(world, client.id, 'MARKETING', 'EMAIL', 'dpo')).toEqual([
    'RESTRICTED',
    'DECLINED',
    'MARKETING_OBJECTION',
  ]);
  const forced = await send(path, { 'MARKETING.EMAIL': 'yes' });
  expect(forced.status).toBe(200);
  const marketing = (await historyOf(client.id, 'dpo')).filter(({ category }) => category === 'MARKETING');
  expect(marketing.filter(({ allowed }) => allowed)).toHaveLength(1);
  expect(marketing.filter(({ allowed }) => !allowed)).toHaveLength(5);
  expect(await asSystem(world.serving.app, 'test', em => em.count(MarketingSuppression))).toBeGreaterThan(0);
});

test('the link is said once, kept as a digest, and mailed to a safe and verified address alone', async () => {
  const safe = await registered(world);
  await detail(world, safe.id, 'EMAIL', 'safe@example.test', { verified: true });
  const requestId = randomUUID();
  const entry = await world.as('entry');
  const { made } = await entry.ask(MakePreferenceLinkDocument, { client: safe.id, requestId });
  expect(made).toMatchObject({ mailed: true, expiresAt: expect.stringMatching(/^2026-12-24T10:00/) });
  const again = await entry.ask(MakePreferenceLinkDocument, { client: safe.id, requestId });
  expect(again.made).toMatchObject({ id: made.id, url: null });
  const token = made.url!.split('/').at(-1)!;
  const kept = await asSystem(world.serving.app, 'test', em =>
    em.findOneOrFail(PreferenceLink, { id: made.id }),
  );
  expect(JSON.stringify(kept)).not.toContain(token.split('.')[0]);

  const mails = () =>
    asSystem(world.serving.app, 'test', em => em.find(OutboxMail, { recipient: 'safe@example.test' }));
  expect(await mails()).toMatchObject([{ state: 'QUEUED', text: expect.not.stringContaining(token) }]);
  await tasksOf(world.serving.app)['send-mail']!({}, undefined as never);
  expect(office.received.at(-1)!.message.replaceAll('=\r\n', '')).toContain(token.slice(0, 30));
  expect(await mails()).toMatchObject([{ state: 'SENT', text: expect.not.stringContaining(token) }]);

  const closed = [
    await registered(world, { unsafeChannels: ['EMAIL'] }),
    await registered(world),
    await registered(world),
  ];
  await detail(world, closed[0]!.id, 'EMAIL', 'read.by.another@example.test', { verified: true });
  await detail(world, closed[1]!.id, 'EMAIL', 'not.verified@example.test');
  await detail(world, closed[2]!.id, 'EMAIL', 'unsafe@example.test', { verified: true, unsafe: true });
  for (const { id } of closed) expect(await linkOf(world, id)).toMatchObject({ mailed: false });
});

test('whoever opens links without end is told when to come back, whatever the link', async () => {
  const { id } = await registered(world);
  const { path } = await linkOf(world, id);
  let last = await look('/preferences/guess');
  for (let n = 0; n < 70 && last.status === 404; n++) last = await look(`/preferences/guess-${n}`);
  expect(last).toMatchObject({ status: 429, page: expect.stringMatching(/try again in \d+ minutes/) });
  expect((await look(path)).status).toBe(429);
  expect((await send(path, { stopMarketing: 'yes' }, 'x')).status).toBe(429);
});

test('§6.2: data entry makes and revokes links of everybody, a clinician of her own clients; nobody of who is restricted', async () => {
  const client = await registered(world);
  const asked = { client: client.id };
  for (const [person, code] of [
    ['clinician', 'INVALID_INPUT'],
    ['dpo', 'FORBIDDEN'],
    ['manager', 'FORBIDDEN'],
    ['admin', 'FORBIDDEN'],
    ['auditor', 'FORBIDDEN'],
  ] as const)
    expect([person, await (await world.as(person)).refused(MakePreferenceLinkDocument, asked)]).toEqual([
      person,
      code,
    ]);
  await assignedTo(world, client.id, 'clinician');
  const { id, path } = await linkOf(world, client.id, 'clinician');
  const revoke = { id, version: 1 };
  expect(await (await world.as('clinician2')).refused(RevokePreferenceLinkDocument, revoke)).toBe(
    'NOT_FOUND',
  );
  await (await world.as('clinician')).ask(RevokePreferenceLinkDocument, revoke);
  expect((await look(path)).status).toBe(404);
  expect(await (await world.as('entry')).refused(RevokePreferenceLinkDocument, { id, version: 2 })).toBe(
    'INVALID_TRANSITION',
  );
  await restrict(world, client);
  expect(await (await world.as('entry')).refused(MakePreferenceLinkDocument, asked)).toBe(
    'PROCESSING_RESTRICTED',
  );
});

test('S104: what she agreed to is withdrawn by one press, at once and with its letter; what somebody gave for her is not offered', async () => {
  const client = await registered(world);
  await detail(world, client.id, 'EMAIL', 'withdraws@example.test', { verified: true });
  const q1 = await consented(world, client.id, 'Q1_CONSORTIUM_SHARING');
  await consented(world, client.id, 'Q2_STORAGE_CARE_REPORTING', {
    giverKind: 'ATTORNEY',
    giverName: 'Bram Tidewater',
    authority: 'Lasting power of attorney, seen',
  });
  const { path } = await linkOf(world, client.id);
  const { page } = await look(path);
  expect(page).toContain('name="withdraw" value="Q1_CONSORTIUM_SHARING"');
  expect(page).not.toContain('Q2_STORAGE_CARE_REPORTING');
  await send(path, { withdraw: 'Q2_STORAGE_CARE_REPORTING' });
  const token = tokenIn(page);
  const [first, second] = await Promise.all([
    send(path, { withdraw: 'Q1_CONSORTIUM_SHARING' }, token),
    send(path, { withdraw: 'Q1_CONSORTIUM_SHARING' }, token),
  ]);
  for (const { status, page: told } of [first!, second!]) {
    expect([status, told]).toEqual([200, expect.stringContaining('Withdrawn, from now on.')]);
    expect(told).not.toContain('name="withdraw"');
  }
  const answers = await answersOf(world, client.id);
  expect(answers.map(({ code, status }) => [code, status]).toSorted()).toEqual([
    ['Q1_CONSORTIUM_SHARING', 'WITHDRAWN'],
    ['Q2_STORAGE_CARE_REPORTING', 'GRANTED'],
  ]);
  const letters = await asSystem(world.serving.app, 'test', em => em.count(Letter, { recordId: q1.id }));
  expect(letters).toBe(1);
  // Nobody was asked anything else by it.
  expect(await occasions(client.id)).toBe(0);
});
