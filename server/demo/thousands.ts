import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../schema/ability.ts';
import type { App } from '../app.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Client } from '../client/client.entity.ts';
import { addDays } from '../clock/calendar.ts';
import { ContactDetail } from '../contact-detail/contact-detail.entity.ts';
import { nextReferences } from '../crud/reference.ts';
import { Organisation, OrganisationKind } from '../organisation/organisation.entity.ts';
import { asSystem } from '../system.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './client-names.ts';
import { oneOf, seededRandom, testNumbers } from './clients.ts';
import { lifeByChance, type Scene } from './lives.ts';
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
  // Whoever is there already, the story's clients and earlier thousands, keeps her number.
  const before = await asSystem(app, 'seed', em => em.count(Client));
  const random = seededRandom(SEED + before);
  const numbers = testNumbers(Math.ceil(before * NUMBERS_EACH));
  const scene = await asSystem(app, 'seed', em => sceneOf(em, app, random, count));
  const left = Math.round(count * (1 - IN_CARE));
  const began = performance.now();
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done);
    const inCare = done >= left;
    // The oldest came first.
    const daysAgo = inCare
      ? FIRST_IN_CARE * (1 - (done - left) / (count - left))
      : FIRST_IN_CARE + (FIRST_CAME - FIRST_IN_CARE) * (1 - done / left);
    const registeredOn = addDays(scene.today, -Math.round(daysAgo));
    await asSystem(app, 'seed', async em => {
      const references = await nextReferences(em, 'CLI', registeredOn.slice(0, 4), size);
      const lives = references.map(reference =>
        lifeByChance(scene, {
          reference,
          nhsNumber: numbers.next().value ?? null,
          registeredOn,
          inCare,
        }),
      );
      await em.insertMany(Client, lives.map(({ client }) => client) as never);
      await em.insertMany(ContactDetail, lives.flatMap(({ contactDetails }) => contactDetails) as never);
      await em.insertMany(Assignment, lives.flatMap(({ assignments }) => assignments) as never);
    });
    const now = done + size;
    if (now % TELL === 0) say(`${shown(now)} of ${shown(count)} clients, ${rate(now, began)} a second`);
  }
}

async function sceneOf(em: SqlEntityManager, app: App, random: () => number, count: number): Promise<Scene> {
  const members = await em.find(Organisation, { kind: OrganisationKind.MEMBER });
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
  };
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}

function rate(done: number, began: number): string {
  return shown(Math.round(done / ((performance.now() - began) / 1_000)));
}
