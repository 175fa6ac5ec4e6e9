import {
  ApproveOrganisationProfileDocument,
  CurrentOrganisationProfileDocument,
  OrganisationProfileCreateDocument,
  OrganisationProfileListDocument,
  OrganisationProfileOneDocument,
  OrganisationProfileUpdateDocument,
} from '../schema/generated/graphql.ts';
import { ensureProfile } from '../server/organisation-profile/current-profile.ts';
import { asSystem } from '../server/system.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-12-01T10:00:00Z', env: { ORGANISATION_NAME: 'Wren Wellbeing' } });
});
afterAll(() => world.close());

const draft = {
  name: 'Wren Wellbeing',
  address: '1 New Street',
  website: 'https://wren.test',
  email: 'privacy@wren.test',
  phone: '0121 496 0200',
  dpoName: 'Imogen Thackeray',
  regulatorName: 'Information Commission',
  regulatorAddress: 'Wycliffe House',
  regulatorUrl: 'https://commission.test',
  regulatorPhone: '0303 000 0000',
};

test('the first edition comes from the configuration, and a later start leaves it alone', async () => {
  const { app } = world.serving;
  await asSystem(app, 'configure', em => ensureProfile(em, { ...app.env, ORGANISATION_NAME: 'Another' }));
  const { list } = await (await world.as('auditor')).ask(OrganisationProfileListDocument, {});
  expect(list).toMatchObject({
    total: 1,
    items: [{ edition: 1, status: 'CURRENT', name: 'Wren Wellbeing', retentionCeilingYears: 7 }],
  });
});

test('S15: a draft of the administrator is printed when the data protection officer approves it', async () => {
  const admin = await world.as('admin');
  const { record } = await admin.ask(OrganisationProfileCreateDocument, { input: draft });
  expect(record).toMatchObject({ edition: 2, status: 'DRAFT' });
  expect(
    await admin.refused(ApproveOrganisationProfileDocument, { id: record.id, version: record.version }),
  ).toBe('FORBIDDEN');
  const dpo = await world.as('dpo');
  await dpo.ask(ApproveOrganisationProfileDocument, { id: record.id, version: record.version });
  const { record: current } = await (await world.as('clinician')).ask(CurrentOrganisationProfileDocument);
  expect(current).toMatchObject({
    edition: 2,
    status: 'CURRENT',
    regulatorName: 'Information Commission',
    approvedAt: expect.stringContaining('2026-12-01T10:'),
  });
  const { list } = await dpo.ask(OrganisationProfileListDocument, {
    filter: { status: { eq: 'SUPERSEDED' } },
  });
  expect(list!.items).toMatchObject([{ edition: 1 }]);
});

test('S15: the logo is a small picture, and nothing that only says so', async () => {
  const admin = await world.as('admin');
  const picture =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const { record } = await admin.ask(OrganisationProfileCreateDocument, {
    input: { ...draft, logo: picture },
  });
  const { record: kept } = await admin.ask(OrganisationProfileOneDocument, { id: record.id });
  expect(kept.logo).toBe(picture);
  const others = [
    'https://elsewhere.test/logo.png',
    'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=',
    `data:image/png;base64,${btoa('MZ a program')}`,
    'data:image/png;base64,iVBORw0KGgo"onerror="alert(1)',
  ];
  for (const logo of others) {
    const answer = await admin.try(OrganisationProfileUpdateDocument, {
      id: record.id,
      version: record.version,
      input: { logo },
    });
    expect(answer.errors[0]!.extensions.fields).toEqual({ logo: 'is not a PNG or JPEG picture' });
  }
});

test('an approved edition is never changed', async () => {
  const admin = await world.as('admin');
  const { record } = await admin.ask(CurrentOrganisationProfileDocument);
  expect(
    await admin.refused(OrganisationProfileUpdateDocument, {
      id: record.id,
      version: record.version,
      input: { phone: '1' },
    }),
  ).toBe('FORBIDDEN');
});

test('the officer sees who drafted an edition and that it waits for approval', async () => {
  const { record: made } = await (
    await world.as('admin')
  ).ask(OrganisationProfileCreateDocument, { input: { ...draft, phone: '0121 496 0300' } });
  const { record } = await (await world.as('dpo')).ask(OrganisationProfileOneDocument, { id: made.id });
  expect(record).toMatchObject({
    draftedBy: { displayName: 'Pell Norwood' },
    availableActions: [{ action: 'approve', enabled: true }],
  });
});

test.each(['dpo', 'entry', 'clinician', 'manager', 'auditor'] as const)(
  '%s does not edit the profile',
  async person => {
    expect(await (await world.as(person)).refused(OrganisationProfileCreateDocument, { input: draft })).toBe(
      'FORBIDDEN',
    );
  },
);
