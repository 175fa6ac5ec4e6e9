import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import { CommunicationLog } from '../communication/communication-log.entity.ts';
import {
  CommunicationCategory as Category,
  CommunicationDirection as Direction,
  PreferenceSource,
} from '../communication/communication.vocabulary.ts';
import { signedToken } from '../communication/link-token.ts';
import { PreferenceLink, PreferenceLinkStatus } from '../communication/preference-link.entity.ts';
import { recordAnswers, type GivenAnswer } from '../communication/record-preferences.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** The first clients of the demo have each a story; more would be repetition. */
const TOLD = 32;

/** How clients want to be reached, asked or not yet; personal links that open, were revoked and have ended; calls and messages of every kind. Flushes. */
export async function seedCommunication(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: TOLD });
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY);
  for (const [place, client] of clients.entries()) {
    await seedPreferences(em, client, place, people, ago);
    seedLog(em, client, place, people, ago);
  }
  const link = (place: number, expiresIn: number, more: Partial<PreferenceLink> = {}) => {
    const expiresAt = ago(-expiresIn);
    em.persist(
      em.create(PreferenceLink, {
        client: clients[place]!.id,
        expiresAt,
        madeBy: people.entry.id,
        tokenDigest: signedToken(expiresAt).digest,
        ...clientAccessOf(clients[place]!),
        ...more,
      } as never),
    );
  };
  for (const place of [0, 1, 2, 3, 5, 8]) link(place, 20 + place, { mailed: place === 8 });
  link(9, 12, { lastUsedAt: ago(1) });
  link(9, -3);
  for (const place of [1, 6])
    link(place, 9, {
      status: PreferenceLinkStatus.REVOKED,
      revokedAt: ago(1),
      revokedBy: people.entry.id,
    });
  await em.flush();
}

/** Every eighth was never asked, and of the rest every fifth has no preference. */
async function seedPreferences(
  em: SqlEntityManager,
  client: Client,
  place: number,
  { entry }: People,
  ago: (days: number) => Date,
): Promise<void> {
  if (place % 8 === 7) return;
  const [source, recordedBy] =
    place % 4 === 1
      ? [PreferenceSource.LINK, null]
      : [place % 4 === 2 ? PreferenceSource.REFERRAL : PreferenceSource.STAFF, entry.id];
  const say = (days: number, answers: GivenAnswer[]) =>
    recordAnswers(em, client, answers, { source, recordedBy, at: ago(days) });
  if (place % 5 === 4) return void (await say(30 + place, []));
  const about = (category: Category, channel: Channel, allowed: boolean) => ({ category, channel, allowed });
  await say(40 + place, [
    about(Category.SERVICE, Channel.PHONE, true),
    about(Category.SERVICE, Channel.SMS, place % 3 !== 0),
    about(Category.SURVEY, Channel.EMAIL, place % 2 === 0),
    about(Category.MARKETING, Channel.EMAIL, place % 6 === 2 || place === 9),
  ]);
  if (place % 3 === 0) await say(5, [about(Category.SERVICE, Channel.SMS, true)]);
  // So that the next one finds the suppressions of this one.
  await em.flush();
}

function seedLog(
  em: SqlEntityManager,
  client: Client,
  place: number,
  { entry, clinician, clinician2 }: People,
  ago: (days: number) => Date,
): void {
  const carer = place < 4 || place % 2 === 0 ? clinician : clinician2;
  const note = (given: Partial<CommunicationLog>) =>
    em.persist(
      em.create(CommunicationLog, { client: client.id, ...clientAccessOf(client), ...given } as never),
    );
  note({
    channel: Channel.PHONE,
    direction: Direction.INCOMING,
    at: ago(25 + place),
    category: Category.SERVICE,
    clinical: true,
    summary: `Spoke about a hard week, call ${place + 1}`,
    body: `Says that sleep is worse since last time, and what was agreed until the next session (${place + 1}).`,
    recordingRef: `TEL-${4_100 + place}`,
    recordingNoticeGiven: true,
    staff: carer.id,
  });
  note({
    channel: place % 2 === 0 ? Channel.PHONE : Channel.SMS,
    direction: Direction.OUTGOING,
    at: ago(20 + place),
    category: Category.SERVICE,
    summary: `Appointment confirmed, number ${place + 1}`,
    body: `Thursday at ten, ground floor, for client number ${place + 1}.`,
    recordingRef: place % 2 === 0 ? `TEL-${5_100 + place}` : null,
    recordingNoticeGiven: place % 2 === 0,
    staff: entry.id,
  });
  if (place % 4 === 3)
    note({
      channel: Channel.POST,
      direction: Direction.OUTGOING,
      at: ago(12),
      category: Category.PRIVACY,
      summary: `Privacy notice sent, number ${place + 1}`,
      staff: entry.id,
    });
  if (place % 6 === 2)
    note({
      channel: Channel.EMAIL,
      direction: Direction.OUTGOING,
      at: ago(6),
      category: Category.MARKETING,
      summary: `Newsletter of the autumn, number ${place + 1}`,
      staff: entry.id,
    });
}
