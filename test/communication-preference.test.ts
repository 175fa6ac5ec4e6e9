import { randomUUID } from 'node:crypto';
import {
  ClientUpdateDocument,
  CommunicationPreferenceListDocument,
  MarketingSuppressionListDocument,
  MayContactDocument,
  PreferenceInquiryListDocument,
  PromisesDocument,
  RecordPreferencesDocument,
  TimelineDocument,
} from '../schema/generated/graphql.ts';
import { Channel } from '../server/client/client.vocabulary.ts';
import {
  CommunicationCategory as Category,
  ContactReason as Reason,
} from '../server/communication/communication.vocabulary.ts';
import { answerKey, reasonsAgainst, type ContactFacts } from '../server/communication/contact-decision.ts';
import { addressMark } from '../server/communication/address-mark.ts';
import { MarketingSuppression } from '../server/communication/marketing-suppression.entity.ts';
import { preferencesAsked } from '../server/communication/preferences-asked.ts';
import { ContactDetailKind } from '../server/contact-detail/contact-detail.entity.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { asSystem } from '../server/system.ts';
import { assignedTo, registered } from './support/client.ts';
import { answer, detail, reasons, restrict, said } from './support/communication.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

async function historyOf(client: string, person: PersonKey = 'entry') {
  const filter = { client: { eq: client } };
  return (await (await world.as(person)).ask(CommunicationPreferenceListDocument, { filter })).list.items;
}

const isAsked = (client: string) => asSystem(world.serving.app, 'test', em => preferencesAsked(em, client));

test('S47: several answers are recorded at once and hold at once; a later one takes an earlier one’s place, and both stay readable', async () => {
  const { id } = await registered(world);
  await said(world, id, [answer('SERVICE', 'SMS', false), answer('SURVEY', 'EMAIL', true)]);
  expect(await reasons(world, id, 'SERVICE', 'SMS')).toEqual(['DECLINED']);
  world.serving.app.clock.set('2026-11-25T10:00:00Z');
  await said(world, id, [answer('SERVICE', 'SMS', true)]);
  expect(await reasons(world, id, 'SERVICE', 'SMS')).toEqual([]);
  expect(await historyOf(id)).toMatchObject([
    { channel: 'SMS', allowed: true, source: 'STAFF', recordedBy: { id: world.people.entry.id } },
    { channel: expect.any(String) },
    { channel: expect.any(String) },
  ]);
  const { timeline } = await (await world.as('entry')).ask(TimelineDocument, { subject: 'Client', id });
  expect(timeline.items.filter(item => item.subject === 'CommunicationPreference')).toHaveLength(3);
});

test('S47: whoever was never asked has not been asked, and "none" is an answer', async () => {
  const { id } = await registered(world);
  expect(await isAsked(id)).toBe(false);
  const promise = async () =>
    (await (await world.as('dpo')).ask(PromisesDocument)).promises.find(({ code }) => code === 'S47')!;
  const before = await promise();
  expect(before).toMatchObject({ state: 'AT_RISK', records: [] });
  expect(await said(world, id, [])).toMatchObject({ source: 'STAFF', preferences: [] });
  expect(await isAsked(id)).toBe(true);
  const [was, is] = [before, await promise()].map(({ evidence }) => evidence[0]!);
  expect(is).toMatchObject({ kept: was!.kept + 1, atRisk: was!.atRisk - 1 });
});

test('the same click twice is one occasion; two people at once lose nothing; one question is not answered twice', async () => {
  const { id } = await registered(world);
  const requestId = randomUUID();
  const yes = [answer('SURVEY', 'POST', true)];
  const [first, second] = await Promise.all([
    said(world, id, yes, 'entry', requestId),
    said(world, id, yes, 'entry', requestId),
  ]);
  expect(second!.id).toBe(first!.id);
  await Promise.all([said(world, id, yes), said(world, id, [answer('SURVEY', 'SMS', false)])]);
  expect(await historyOf(id)).toHaveLength(3);
  const twice = { client: id, preferences: [...yes, answer('SURVEY', 'POST', false)] };
  const refused = await (await world.as('entry')).try(RecordPreferencesDocument, twice);
  expect(refused.errors[0]!.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { preferences: 'answers the same question twice' },
  });
});

const FREE: ContactFacts = {
  restricted: false,
  deceased: false,
  unsafe: new Set(),
  unsafeDetails: new Set(),
  answers: new Map(),
  suppressed: new Set(),
};
const answers = (...given: [Channel, Category, boolean][]) => ({
  answers: new Map(given.map(([channel, category, allowed]) => [answerKey(channel, category), allowed])),
});
const POST = new Set([Channel.POST]);
const everyWay = (category: Category) =>
  answers(...Object.values(Channel).map(way => [way, category, false] as [Channel, Category, boolean]));

test.each<[string, Partial<ContactFacts>, Category, Reason[]]>([
  ['a service message needs no answer', {}, Category.SERVICE, []],
  ['marketing needs a yes', {}, Category.MARKETING, [Reason.NO_MARKETING_CONSENT]],
  ['marketing with a yes', answers([Channel.POST, Category.MARKETING, true]), Category.MARKETING, []],
  [
    'a yes to marketing in another way says nothing of this one',
    answers([Channel.EMAIL, Category.MARKETING, true]),
    Category.MARKETING,
    [Reason.NO_MARKETING_CONSENT],
  ],
  [
    'an objection outlasts a yes',
    { ...answers([Channel.POST, Category.MARKETING, true]), suppressed: POST },
    Category.MARKETING,
    [Reason.MARKETING_OBJECTION],
  ],
  ...[Category.SERVICE, Category.PRIVACY, Category.LEGAL].map(
    category =>
      [
        `${category} ignores the opt-out of marketing`,
        { ...answers([Channel.POST, Category.MARKETING, false]), suppressed: POST },
        category,
        [],
      ] as [string, Partial<ContactFacts>, Category, Reason[]],
  ),
  ...Object.values(Category)
    .filter(category => category !== Category.MARKETING)
    .map(
      category =>
        [
          `${category} never goes where it is unsafe`,
          { unsafe: POST },
          category,
          [Reason.UNSAFE_CHANNEL],
        ] as [string, Partial<ContactFacts>, Category, Reason[]],
    ),
  [
    'a legal notice respects the way',
    answers([Channel.POST, Category.LEGAL, false]),
    Category.LEGAL,
    [Reason.DECLINED],
  ],
  ['and is sent where every way is declined', everyWay(Category.LEGAL), Category.LEGAL, []],
  [
    'but not where it is unsafe',
    { ...everyWay(Category.LEGAL), unsafe: POST },
    Category.LEGAL,
    [Reason.UNSAFE_CHANNEL],
  ],
  ['a survey is declined in every way', everyWay(Category.SURVEY), Category.SURVEY, [Reason.DECLINED]],
  ['of a restricted client nothing is asked', { restricted: true }, Category.SERVICE, [Reason.RESTRICTED]],
  ['but she is told of it (Art 18(3))', { restricted: true }, Category.PRIVACY, []],
  ['the dead are not written to', { deceased: true }, Category.SURVEY, [Reason.DECEASED]],
  [
    'every reason is told',
    { restricted: true, unsafe: POST, unsafeDetails: POST, suppressed: POST },
    Category.MARKETING,
    [
      Reason.RESTRICTED,
      Reason.UNSAFE_CHANNEL,
      Reason.UNSAFE_DETAIL,
      Reason.NO_MARKETING_CONSENT,
      Reason.MARKETING_OBJECTION,
    ],
  ],
])('S43, PECR: %s', (_what, facts, category, expected) => {
  expect(reasonsAgainst({ ...FREE, ...facts }, Channel.POST, category)).toEqual(expected);
});

test('S43: what stands on the record decides: unsafe ways, and ways of which every address is unsafe', async () => {
  const { id } = await registered(world, { unsafeChannels: ['EMAIL'] });
  await detail(world, id, 'ADDRESS', '4 Example Row', { postcode: 'B99 1AA', unsafe: true });
  expect(await reasons(world, id, 'LEGAL', 'EMAIL')).toEqual(['UNSAFE_CHANNEL']);
  expect(await reasons(world, id, 'LEGAL', 'POST')).toEqual(['UNSAFE_DETAIL']);
  await detail(world, id, 'ADDRESS', '5 Example Row', { postcode: 'B99 1AA' });
  expect(await reasons(world, id, 'LEGAL', 'POST')).toEqual([]);
});

test('S103: an objection to marketing suppresses every number at once and for good, also for whoever shares it', async () => {
  const { id } = await registered(world);
  const other = await registered(world);
  await detail(world, id, 'MOBILE', '07700 900321');
  await detail(world, other.id, 'MOBILE', '+44 (0)7700 900 321');
  await said(world, other.id, [answer('MARKETING', 'SMS', true), answer('MARKETING', 'PHONE', true)]);
  expect(await reasons(world, other.id, 'MARKETING', 'SMS')).toEqual([]);
  await said(world, id, [answer('MARKETING', 'SMS', false)]);
  expect(await reasons(world, other.id, 'MARKETING', 'SMS')).toEqual(['MARKETING_OBJECTION']);
  expect(await reasons(world, other.id, 'MARKETING', 'PHONE')).toEqual([]);
  await said(world, id, [answer('MARKETING', 'SMS', true)]);
  expect(await reasons(world, id, 'MARKETING', 'SMS')).toEqual(['MARKETING_OBJECTION']);
  await said(world, id, [answer('MARKETING', 'SMS', false)]);
  const mark = addressMark(Channel.SMS, {
    kind: ContactDetailKind.MOBILE,
    value: '07700900321',
    postcode: null,
  });
  const kept = await asSystem(world.serving.app, 'test', em => em.find(MarketingSuppression, { mark }));
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toMatch(/900.?321/);
});

test('S103: nothing of what was refused is left behind, and the application itself can neither change nor delete a suppression', async () => {
  const { id } = await registered(world);
  await detail(world, id, 'EMAIL', 'once.only@example.test');
  const twice = [answer('MARKETING', 'EMAIL', false), answer('MARKETING', 'EMAIL', true)];
  await (await world.as('entry')).refused(RecordPreferencesDocument, { client: id, preferences: twice });
  const { app } = world.serving;
  const count = () => asSystem(app, 'test', em => em.count(MarketingSuppression));
  const before = await count();
  await said(world, id, twice.slice(0, 1));
  expect(await count()).toBe(before + 1);
  for (const statement of [
    'delete from marketing_suppression',
    "update marketing_suppression set mark = 'x'",
    'update communication_preference set allowed = true',
    'delete from communication_preference',
  ])
    await expect(asSystem(app, 'test', em => em.execute(statement))).rejects.toThrow(/permission denied/);
});

test('§2.6: of a restricted client nothing is recorded; the officer reads that she is told of the restriction alone', async () => {
  const client = await registered(world);
  await restrict(world, client);
  const asked = { client: client.id, preferences: [answer('SURVEY', 'POST', true)] };
  expect(await (await world.as('entry')).refused(RecordPreferencesDocument, asked)).toBe(
    'PROCESSING_RESTRICTED',
  );
  expect(await isAsked(client.id)).toBe(false);
  expect(await reasons(world, client.id, 'SURVEY', 'POST', 'dpo')).toEqual(['RESTRICTED']);
  expect(await reasons(world, client.id, 'PRIVACY', 'POST', 'dpo')).toEqual([]);
});

test('§6.2: a clinician keeps the preferences of her own clients, and nobody else but data entry records any', async () => {
  const { id } = await registered(world);
  const asked = { client: id, preferences: [answer('SURVEY', 'POST', true)] };
  const refusals: [PersonKey, string, string][] = [
    ['clinician', 'INVALID_INPUT', 'NOT_FOUND'],
    ['manager', 'FORBIDDEN', 'NOT_FOUND'],
    ['admin', 'FORBIDDEN', 'NOT_FOUND'],
    ['auditor', 'FORBIDDEN', 'NOT_FOUND'],
    ['dpo', 'FORBIDDEN', 'NOT_FOUND'],
  ];
  for (const [person, write, read] of refusals) {
    const asker = await world.as(person);
    expect([person, await asker.refused(RecordPreferencesDocument, asked)]).toEqual([person, write]);
    expect([person, await asker.refused(MayContactDocument, { client: id })]).toEqual([person, read]);
  }
  expect(await world.anonymous().refused(RecordPreferencesDocument, asked)).toBe('UNAUTHENTICATED');
  await assignedTo(world, id, 'clinician');
  await said(world, id, asked.preferences, 'clinician');
  expect(await historyOf(id, 'clinician')).toHaveLength(1);
  expect(await historyOf(id, 'clinician2')).toEqual([]);
});

test('§6.2, C-06: the officer reads what was said, the auditor that it was, the manager nothing; nobody her own or a relative’s', async () => {
  const own = await registered(world);
  const { id } = await registered(world);
  await said(world, id, [answer('SERVICE', 'WEB_CHAT', false)]);
  expect(await historyOf(id, 'dpo')).toHaveLength(1);
  const auditor = await world.as('auditor');
  const seen = await auditor.try(CommunicationPreferenceListDocument, {});
  expect(seen.data!.list.items.map(({ recordedBy }) => recordedBy)).toEqual(
    expect.not.arrayContaining([expect.anything()]),
  );
  expect(seen.extensions!.fields).toContain('CommunicationPreference.recordedBy');
  expect((await auditor.ask(MarketingSuppressionListDocument, {})).list.items.length).toBeGreaterThan(0);
  const manager = await world.as('manager');
  const lists = [
    manager.refused(CommunicationPreferenceListDocument, {}),
    manager.refused(PreferenceInquiryListDocument, {}),
    manager.refused(MarketingSuppressionListDocument, {}),
  ];
  expect(await Promise.all(lists)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  await said(world, own.id, [answer('SERVICE', 'POST', true)]);
  await assignedTo(world, own.id, 'clinician2');
  expect(await historyOf(own.id, 'clinician2')).toHaveLength(1);
  const { id: clientId, version } = own;
  const input = { relatedStaff: [world.people.clinician2.id] };
  await (await world.as('entry')).ask(ClientUpdateDocument, { id: clientId, version, input });
  const asked = { client: own.id, preferences: [] };
  expect(await (await world.as('clinician2')).refused(RecordPreferencesDocument, asked)).toBe(
    'INVALID_INPUT',
  );
  expect(await historyOf(own.id, 'clinician2')).toEqual([]);
});
