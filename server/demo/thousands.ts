import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../schema/ability.ts';
import type { App } from '../app.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Client } from '../client/client.entity.ts';
import { addDays } from '../clock/calendar.ts';
import { ContactDetail } from '../contact-detail/contact-detail.entity.ts';
import { PreferenceInquiry } from '../communication/preference-inquiry.entity.ts';
import {
  ConsentQuestion,
  ConsentQuestionStatus,
  PROMISED_CODES,
} from '../consent/consent-question.entity.ts';
import { ConsentRecord } from '../consent/consent-record.entity.ts';
import type { EntityClass } from '../crud/columns.ts';
import { nextReferences } from '../crud/reference.ts';
import { ConsentTab } from '../referral/consent-tab.entity.ts';
import { Referral } from '../referral/referral.entity.ts';
import { Organisation, OrganisationKind } from '../organisation/organisation.entity.ts';
import { asSystem } from '../system.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './client-names.ts';
import { oneOf, seededRandom, testNumbers } from './clients.ts';
import { agreementsOf, KEPT_SINCE } from './agreements-of-lives.ts';
import { answerByChance } from './equality.ts';
import { lifeByChance, type Life, type Row, type Scene } from './lives.ts';
import { emailOf } from './people.ts';

/** Clients that are written in one transaction. */
const BATCH = 1_000;
/** Clients after which progress is told. */
const TELL = 10_000;
/** How many clients one of the further clinicians cares for at a time. */
const CASELOAD = 45;
/** The share of clients who are in care; the others left over the years. */
const IN_CARE = 0.2;
/** How long ago the first of all came, and the first of those who are in care, in days. */
const FIRST_CAME = 6 * 365;
const FIRST_IN_CARE = 240;
/** Places in the range of NHS numbers for each client: one in eleven has no check digit. */
const NUMBERS_EACH = 1.2;
const SEED = 1948;
/**
 * Adds invented clients with years of history, the same for the same count and day: for a demo that looks lived in,
 * and for measuring. Each batch is a transaction, and every row has its entry in the trail.
 */
export async function addThousands(app: App, count: number, say: (line: string) => void): Promise<void> {
  if (count === 0) return;
  say(`Adding ${shown(count)} clients with years of history …`);
  // Whoever is there already, the story's clients and earlier thousands, keeps her number.
  const before = await asSystem(app, 'seed', em => em.count(Client));
  const random = seededRandom(SEED + before);
  const answering = seededRandom(SEED - 1 - before);
  const numbers = testNumbers(Math.ceil(before * NUMBERS_EACH));
  const scene = await asSystem(app, 'seed', em => sceneOf(em, app, random, count));
  const left = Math.round(count * (1 - IN_CARE));
  const began = performance.now();
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done);
    const inCare = done >= left;
    // The oldest came first.
    const daysAgo = (place: number) =>
      inCare
        ? FIRST_IN_CARE * (1 - (place - left) / (count - left))
        : FIRST_IN_CARE + (FIRST_CAME - FIRST_IN_CARE) * (1 - place / left);
    const days = Array.from({ length: size }, (_, place) =>
      addDays(scene.today, -Math.max(1, Math.round(daysAgo(done + place)))),
    );
    await asSystem(app, 'seed', async em => {
      const references = await nextReferences(em, 'CLI', days[0]!.slice(0, 4), size);
      const lives = references.map((reference, place) =>
        lifeByChance(scene, {
          reference,
          nhsNumber: numbers.next().value ?? null,
          registeredOn: days[place]!,
          inCare,
        }),
      );
      await write(
        em,
        scene,
        lives,
        lives.filter((_, place) => daysAgo(done + place) < KEPT_SINCE),
      );
      const asked = lives.map(({ client }, place) => ({ id: String(client.id), on: days[place]! }));
      await answerByChance(em, scene.today, answering, asked);
    });
    const now = done + size;
    if (now % TELL === 0) say(`${shown(now)} of ${shown(count)} clients, ${rate(now, began)} a second`);
  }
}

/** Writes lives, and of these the referrals and answers. */
async function write(em: SqlEntityManager, scene: Scene, lives: Life[], referred: Life[]): Promise<void> {
  const year = scene.today.slice(0, 4);
  const of = (prefix: string, count: number) => nextReferences(em, prefix, year, count);
  const referrals = await of('REF', referred.length);
  const answers = await of('CON', referred.length * 2);
  const agreed = referred.map((life, place) =>
    agreementsOf(scene, life, [referrals[place]!, ...answers.slice(place * 2, place * 2 + 2)]),
  );
  const tables: [EntityClass, Row[]][] = [
    [Client, lives.map(({ client }) => client)],
    [ContactDetail, lives.flatMap(({ contactDetails }) => contactDetails)],
    [Assignment, lives.flatMap(({ assignments }) => assignments)],
    [ConsentRecord, agreed.flatMap(({ consents }) => consents)],
    [Referral, agreed.map(({ referral }) => referral)],
    [ConsentTab, agreed.flatMap(({ tabs }) => tabs)],
    [PreferenceInquiry, agreed.flatMap(({ inquiries }) => inquiries)],
  ];
  for (const [entity, rows] of tables)
    if (rows.length > 0) await em.insertMany(entity as never, rows as never);
}

async function sceneOf(em: SqlEntityManager, app: App, random: () => number, count: number): Promise<Scene> {
  const members = await em.find(Organisation, { kind: OrganisationKind.MEMBER });
  const questions = await em.find(
    ConsentQuestion,
    { code: { $in: PROMISED_CODES }, status: ConsentQuestionStatus.IN_USE },
    { orderBy: { code: 'ASC' } },
  );
  const accounts = await em.count(User);
  const verifier = await em.findOneOrFail(User, { email: emailOf('entry') });
  const clinicians = Array.from({ length: Math.ceil((count * IN_CARE) / CASELOAD) }, (_, place) =>
    em.create(User, {
      email: `clinician-${accounts + place + 1}@demo.wellkept.test`,
      displayName: `${oneOf(random, GIVEN_NAMES)} ${oneOf(random, FAMILY_NAMES)}`,
      role: Role.CLINICIAN,
      status: AccountStatus.ACTIVE,
      designations: [],
    } as never),
  ) as User[];
  await em.persist(clinicians).flush();
  return {
    random,
    today: app.clock.today(),
    members: members.map(({ id }) => id),
    clinicians: clinicians.map(({ id }) => id),
    verifier: verifier.id,
    questions,
  };
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}

function rate(done: number, began: number): string {
  return shown(Math.round(done / ((performance.now() - began) / 1_000)));
}
