import { randomUUID } from 'node:crypto';
import * as ops from '../schema/generated/graphql.ts';
import { questionOf } from './support/consent.ts';
import { referring } from './support/referral.ts';
import { enquiryOf, written } from './support/web-enquiry.ts';
import { startWorld, type Client, type World } from './support/world.ts';

const NOW = '2026-11-24T10:00:00Z';
const LATER = '2026-11-26T10:00:00Z';

let world: World;
let entry: Client;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  entry = await world.as('entry');
  await questionOf(world, 'Q1_CONSORTIUM_SHARING');
  await questionOf(world, 'Q2_STORAGE_CARE_REPORTING');
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));

const register = (webEnquiry: string, more: Partial<ops.RegisterReferralInput> = {}) => ({
  input: referring(world, { webEnquiry, sourceType: 'SELF', careSector: 'NA', ...more }),
  requestId: randomUUID(),
});

test('S8: an enquiry becomes a referral that was received when it was sent, of somebody who was met on the website', async () => {
  const enquiry = await written(world);
  world.serving.app.clock.set(LATER);
  const asked = register(enquiry.id);
  const { record } = await entry.ask(ops.RegisterReferralDocument, asked);
  const { record: referral } = await entry.ask(ops.ReferralOneDocument, { id: record.id });
  expect(referral).toMatchObject({
    receivedAt: expect.stringContaining('2026-11-24T10:00'),
    webEnquiry: enquiry.reference,
  });
  expect(await enquiryOf(world, enquiry.id)).toMatchObject({
    status: 'CONVERTED',
    became: 'REFERRAL',
    becameId: record.id,
    becameReference: referral.reference,
    handledBy: { id: world.people.entry.id },
    // Her words stand in no referral: they stay here until the end of the enquiry's own period.
    message: enquiry.message,
  });
  const { record: client } = await entry.ask(ops.ClientOneDocument, { id: referral.client!.id });
  expect(client.collectionContext).toBe('WEBSITE');
  expect((await entry.ask(ops.RegisterReferralDocument, asked)).record.id).toBe(record.id);
});

test('S8: of one enquiry one referral is made, by two at once neither two', async () => {
  const { id } = await written(world);
  const entry2 = await world.as('entry2');
  const both = await Promise.all([
    entry.try(ops.RegisterReferralDocument, register(id)),
    entry2.try(ops.RegisterReferralDocument, register(id)),
  ]);
  const refused = both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
  expect(refused).toHaveLength(1);
  expect(['STALE_VERSION', 'INVALID_TRANSITION']).toContain(refused[0]);
  expect(await entry.refused(ops.RegisterReferralDocument, register(id))).toBe('INVALID_TRANSITION');
  const { became } = await enquiryOf(world, id);
  expect(became).toBe('REFERRAL');
});

test('a referral that is refused leaves its enquiry as it was', async () => {
  const { id } = await written(world);
  expect(await entry.refused(ops.RegisterReferralDocument, register(id, { dateOfBirth: null }))).toBe(
    'INVALID_INPUT',
  );
  expect(await enquiryOf(world, id)).toMatchObject({ status: 'OPEN', became: null });
  expect(await entry.refused(ops.RegisterReferralDocument, register(randomUUID()))).toBe('INVALID_INPUT');
});
