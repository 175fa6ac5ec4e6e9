import * as ops from '../schema/generated/graphql.ts';
import { linkOf, restrict } from './support/communication.ts';
import { registered } from './support/client.ts';
import { figure } from './support/reported.ts';
import {
  agreed,
  begun,
  closed,
  forStudy,
  give,
  later,
  openStudy,
  requestOf,
  researchAgreement,
  told,
  yes,
} from './support/research.ts';
import { agreeing, disclosureOf, proposedBy } from './support/sharing.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
let agreement: Awaited<ReturnType<typeof researchAgreement>>;
let study: string;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  agreement = await researchAgreement(world);
  study = (await openStudy(world, agreement)).id;
}, 60_000);
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const byPortal = { method: 'PORTAL' as const };

/** Why somebody may not propose it; nothing where she may. */
async function missing(
  client: string,
  input: Partial<ops.CreateDisclosureInput> = {},
  of: string | null = study,
): Promise<string[]> {
  const entry = await world.as('entry');
  const asked = { input: forStudy(agreement, { ...input, client, study: of }) };
  return (await entry.ask(ops.SharingCheckDocument, asked as never)).sharingCheck.missing;
}

async function sent(client: string) {
  const { id, version } = await proposedBy(world, 'entry', forStudy(agreement, { client, study }));
  const entry = await world.as('entry');
  return (await entry.ask(ops.SendDisclosureDocument, { id, version, input: byPortal })).record;
}

async function withdrawn(id: string) {
  const { version } = await requestOf(world, id);
  const withdrawing = { id, version, input: { withdrawnHow: 'PHONE' as const } };
  await (await world.as('clinician')).ask(ops.WithdrawResearchConsentRequestDocument, withdrawing);
}

test('S49: nothing goes to research without the written consent of the person to that study, and with it no opt-out is asked', async () => {
  const { client } = await agreeing(world);
  const refused = ['WRITTEN_CONSENT_REQUIRED', 'NDOO_CHECK_REQUIRED'];
  expect(await missing(client)).toEqual(refused);
  const request = await told(world, client, study);
  expect(await missing(client)).toEqual(refused);
  later(world, 25);
  const { id, version } = request;
  await (await world.as('entry')).ask(ops.GrantResearchConsentRequestDocument, { id, version, input: yes() });
  expect(await missing(client)).toEqual([]);
  // To this study, and to no other one of the same people.
  expect(await missing(client, {}, null)).toEqual(refused);
  expect(await missing(client, {}, (await openStudy(world, agreement)).id)).toEqual(refused);
  const { id: disclosure } = await sent(client);
  expect(await disclosureOf(world, disclosure)).toMatchObject({
    status: 'SENT',
    study: { id: study },
    researchConsent: { id },
    consent: null,
  });
});

test('S49: no more than the person agreed to: other items, another recipient and another part are refused', async () => {
  const [band, name] = agreement.items.map(String) as [string, string];
  const { client } = await agreed(world, study, { agreedItems: 'Age band' });
  expect(await missing(client, { items: [band] })).toEqual([]);
  expect(await missing(client, { items: [band, name] })).toContain('WRITTEN_CONSENT_REQUIRED');
  const dpo = await world.as('dpo');
  const { record: other } = await dpo.ask(ops.OrganisationCreateDocument, {
    input: { name: 'Another university', kind: 'RESEARCH' },
  });
  expect(await missing(client, { items: [band], recipient: String(other.id) })).toEqual(
    expect.arrayContaining(['WRITTEN_CONSENT_REQUIRED', 'RECIPIENT_NOT_A_PARTY']),
  );
  const parts = { area: 'Sleep', parts: 'Sleep in young people\nSleep and work' };
  const { id: broad } = await openStudy(world, agreement, parts);
  const { client: partly } = await agreed(world, broad, { agreedParts: 'Sleep and work' });
  expect(await missing(partly, { studyPart: 'Sleep and work' }, broad)).toEqual([]);
  for (const studyPart of [null, 'Sleep in young people'])
    expect(await missing(partly, { studyPart }, broad)).toContain('WRITTEN_CONSENT_REQUIRED');
});

test('S49: a consent to research of before there were studies opens nothing, and none is drafted any more', async () => {
  const dpo = await world.as('dpo');
  const { errors } = await dpo.try(ops.ConsentQuestionCreateDocument, {
    input: {
      code: 'RESEARCH',
      title: 'Research',
      wording: 'Do you agree to research?',
      whatItAllows: 'Research.',
      whatStops: 'Research.',
      whatContinues: 'Care.',
      noticeVersion: '3.1',
      kind: 'LAWFUL_BASIS',
    },
  });
  expect(errors[0]!.extensions).toMatchObject({ fields: { code: expect.any(String) } });
});

test('a study belongs to research alone, and one that is out of sight cannot be named', async () => {
  const { client } = await agreed(world, study);
  const entry = await world.as('entry');
  for (const input of [{ purpose: 'DIRECT_CARE' as const }, { study: crypto.randomUUID() }]) {
    const asked = { input: forStudy(agreement, { client, study, ...input }) };
    const { errors } = await entry.try(ops.DisclosureCreateDocument, asked);
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { study: expect.any(String) },
    });
  }
});

test('a study that closes before it is sent gets nothing', async () => {
  const { id: ending } = await openStudy(world, agreement);
  const { client } = await agreed(world, ending);
  const { id, version } = await proposedBy(world, 'entry', forStudy(agreement, { client, study: ending }));
  await closed(world, ending);
  const entry = await world.as('entry');
  const sending = { id, version, input: byPortal };
  expect(await entry.refused(ops.SendDisclosureDocument, sending)).toBe('STUDY_NOT_OPEN');
});

test('S104: taken back it stops at once what waits, has recipients told, and the person is written what stops and what goes on', async () => {
  const { client, request } = await agreed(world, study);
  const gone = await sent(client);
  const waiting = await proposedBy(world, 'entry', forStudy(agreement, { client, study }));
  await withdrawn(request.id);
  expect(await disclosureOf(world, waiting.id)).toMatchObject({ status: 'STOPPED', notifications: [] });
  expect(await disclosureOf(world, gone.id)).toMatchObject({
    status: 'SENT',
    notifications: [{ cause: 'CONSENT_WITHDRAWN', status: 'DUE', recipientName: agreement.recipient.name }],
  });
  expect(await missing(client)).toContain('WRITTEN_CONSENT_REQUIRED');
  const read = { subject: 'ResearchConsentRequest', id: request.id };
  const { list } = await (await world.as('entry')).ask(ops.LetterListDocument, read);
  const letter = list.find(({ template }) => template === 'L12')!;
  expect(letter.text).toContain('The study is given nothing more of you.');
  expect(letter.text).toContain('Your care: it never depended on this');
});

test('a withdrawal is not older than the answer, nor in the future', async () => {
  const { request } = await agreed(world, study);
  const { id, version } = await requestOf(world, request.id);
  const entry = await world.as('entry');
  for (const withdrawalSaidAt of ['2026-11-24T12:00:00Z', '2027-11-24T12:00:00Z'])
    expect(
      await entry.refused(ops.WithdrawResearchConsentRequestDocument, {
        id,
        version,
        input: { withdrawnHow: 'PAPER', withdrawalSaidAt },
      }),
    ).toBe('INVALID_INPUT');
});

test('S104: by her personal link a person takes it back with one press, and the page does not say what the study is about', async () => {
  const { client, request } = await agreed(world, study);
  const waiting = await proposedBy(world, 'entry', forStudy(agreement, { client, study }));
  const { path } = await linkOf(world, client);
  const page = await (await fetch(`${world.url}${path}`)).text();
  expect(page).toContain(`name="withdraw" value="${request.reference}"`);
  expect(page).not.toContain('Sleep');
  const token = /name="token" value="([^"]+)"/.exec(page)![1]!;
  const body = new URLSearchParams({ token, withdraw: request.reference });
  const said = await (await fetch(`${world.url}${path}`, { method: 'POST', body })).text();
  expect(said).toContain('Withdrawn, from now on.');
  expect(said).not.toContain(request.reference);
  expect(await requestOf(world, request.id)).toMatchObject({
    status: 'WITHDRAWN',
    withdrawnHow: 'ONLINE',
    withdrawnBy: null,
  });
  expect((await disclosureOf(world, waiting.id)).status).toBe('STOPPED');
});

test('what a parent agreed to is not offered on a personal link (§2.14)', async () => {
  const { client } = await agreeing(world);
  const request = await told(world, client, study);
  later(world, 25);
  const attorney = { giverKind: 'ATTORNEY', giverName: 'Bram Tidewater', authority: 'Power, seen' } as const;
  const { id, version } = request;
  const entry = await world.as('entry');
  await entry.ask(ops.GrantResearchConsentRequestDocument, { id, version, input: yes(attorney) });
  const { path } = await linkOf(world, client);
  expect(await (await fetch(`${world.url}${path}`)).text()).not.toContain(request.reference);
});

test('whoever sends and whoever takes it back at once: either it is not sent, or the recipient is to be told', async () => {
  for (let turn = 0; turn < 3; turn++) {
    const { client, request } = await agreed(world, study);
    const { id, version } = await proposedBy(world, 'entry', forStudy(agreement, { client, study }));
    const entry = await world.as('entry');
    const [sending] = await Promise.all([
      entry.try(ops.SendDisclosureDocument, { id, version, input: byPortal }),
      withdrawn(request.id),
    ]);
    const { status, notifications } = await disclosureOf(world, id);
    expect([status, notifications.length]).toEqual(sending.errors.length > 0 ? ['STOPPED', 0] : ['SENT', 1]);
  }
});

test('of two records that are one person a later no goes before a yes', async () => {
  const { client, request } = await agreed(world, study);
  const double = await registered(world);
  const no = await begun(world, double.id, study);
  const { id, version } = no;
  const entry = await world.as('entry');
  await entry.ask(ops.RefuseResearchConsentRequestDocument, { id, version, input: { how: 'PHONE' } });
  const versionOf = async (of: string) => (await entry.ask(ops.ClientOneDocument, { id: of })).record.version;
  const { record } = await entry.ask(ops.ClientMergeCreateDocument, {
    input: {
      client,
      merged: double.id,
      clientVersion: await versionOf(client),
      mergedVersion: await versionOf(double.id),
      reason: 'The same address and date of birth, confirmed by telephone.',
    },
  });
  const approving = { id: record.id, version: record.version };
  await (await world.as('entry2')).ask(ops.ApproveClientMergeDocument, approving);
  expect((await requestOf(world, no.id)).client?.id).toBe(client);
  expect((await requestOf(world, request.id)).status).toBe('GRANTED');
  expect(await missing(client)).toContain('WRITTEN_CONSENT_REQUIRED');
});

test('R-03: how many were asked for studies, agreed in writing and took it back, small numbers hidden', async () => {
  const of = (await openStudy(world, agreement)).id;
  const figures = async () => {
    const { report } = await (await world.as('manager')).ask(ops.ReportDocument, { code: 'R03' });
    return ['researchAsked', 'researchGranted', 'researchWithdrawn'].map(key => figure(report, key));
  };
  later(world, 26);
  const before = (await figures()).map(({ value }) => value ?? 0);
  for (let turn = 0; turn < 6; turn++)
    await give(world, await begun(world, (await registered(world)).id, of));
  const [asked, , back] = await figures();
  expect(asked!.value).toBe(before[0]! + 6);
  expect(back!.hidden || back!.value! > 4).toBe(true);
});

test('§2.6: what a restricted person agreed to is not sent by data entry', async () => {
  const { client, request } = await agreed(world, study);
  const { id, version } = await proposedBy(world, 'entry', forStudy(agreement, { client, study }));
  await restrict(world, request.client!);
  const dpo = await world.as('dpo');
  const { errors } = await dpo.try(ops.SendDisclosureDocument, { id, version: version + 1, input: byPortal });
  expect(errors[0]!.extensions.code).toBe('PROCESSING_RESTRICTED');
});
