import { hash } from 'argon2';
import { randomBytes, randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { SYSTEM_REACH } from '../access/reach.ts';
import { addYears } from '../clock/calendar.ts';
import { inTransaction } from '../database/cause.ts';
import type { Clock } from '../time.ts';
import { User } from '../user/user.entity.ts';
import { seedAccessLog } from './access-log.ts';
import { seedAttendances } from './attendance.ts';
import { seedBreakGlass } from './break-glass.ts';
import { seedClientMerges } from './client-merge.ts';
import { seedClients } from './client.ts';
import { seedCommunication } from './communication.ts';
import { seedComplaint } from './complaint.ts';
import { seedConsents } from './consent.ts';
import { seedDisposal } from './disposal.ts';
import { seedDataItems } from './data-item.ts';
import { seedEquality } from './equality.ts';
import { seedHolds } from './hold.ts';
import { seedInformationRequests } from './information-request.ts';
import { seedOrganisations } from './organisation.ts';
import { seedPayments } from './payment.ts';
import { PEOPLE, emailOf, type PersonKey } from './people.ts';
import { seedPolicyDocuments } from './policy-document.ts';
import { seedProcessorContracts } from './processor-contract.ts';
import { seedProcessing } from './processing.ts';
import { seedPurposes } from './purpose.ts';
import { seedRecordHoldings } from './record-holding.ts';
import { seedReferrals } from './referral.ts';
import { seedRepresentatives } from './representative.ts';
import { seedResearch } from './research.ts';
import { seedRetention } from './retention.ts';
import { seedSharing } from './sharing.ts';
import { seedSharingAgreements } from './sharing-agreement.ts';
import { addThousands } from './thousands.ts';
import { tellToday } from './today.ts';
import { seedWebEnquiries } from './web-enquiry.ts';

/** The demo's accounts by key. */
export type People = Record<PersonKey, User>;

/** Loads the demo once, in one transaction; a second start finds it and leaves it alone. */
export async function seedDemo(app: App, say: (line: string) => void): Promise<void> {
  const em = app.orm.em.fork();
  if ((await em.count(User)) > 0) return;
  say('Loading the demo …');
  const password = app.env.DEMO_PASSWORD ?? randomBytes(9).toString('base64url');
  const people = await inTransaction(
    em,
    { event: 'seed', viewer: null, requestId: randomUUID(), reach: SYSTEM_REACH },
    async tx => {
      const seeded = await seedPeople(tx, await hash(password), app.clock);
      const organisations = await seedOrganisations(tx, app.clock);
      await seedProcessorContracts(tx, seeded, app.clock, organisations);
      await seedSharingAgreements(tx, seeded, app.clock, organisations);
      await seedRetention(tx, seeded, app.clock, organisations);
      await seedPolicyDocuments(tx, seeded, app.clock);
      await seedPurposes(tx, seeded, app.clock);
      await seedProcessing(tx, seeded, app.clock);
      await seedDataItems(tx, seeded, app.clock);
      await seedClients(tx, seeded, app.clock, organisations);
      await seedBreakGlass(tx, seeded, app.clock);
      await seedConsents(tx, seeded, app.clock, organisations);
      await seedReferrals(tx, seeded, app.clock, organisations);
      await seedSharing(tx, seeded, app.clock, organisations);
      await seedPayments(tx, seeded, app.clock, organisations);
      await seedAttendances(tx, seeded, app.clock);
      await seedResearch(tx, seeded, app.clock, organisations);
      await seedRecordHoldings(tx, seeded, app.clock);
      await seedCommunication(tx, seeded, app.clock);
      await seedClientMerges(tx, seeded, app.clock);
      await seedEquality(tx, seeded, app.clock);
      await seedRepresentatives(tx, seeded, app.clock, organisations);
      await seedComplaint(tx, seeded, app.clock);
      await seedHolds(tx, seeded, app.clock);
      await seedDisposal(tx, seeded, app.clock, organisations);
      await seedInformationRequests(tx, seeded, app.clock);
      await seedWebEnquiries(tx, seeded, app.clock);
      await seedAccessLog(tx, seeded, app.clock);
      return seeded;
    },
  );
  await tellToday(app, people);
  await addThousands(app, app.env.DEMO_CLIENTS, say);
  if (!app.env.DEMO_PASSWORD) say(`Demo password for all demo people (shown this once): ${password}`);
}

/** The people of the demo, designated for a year; the clinicians and the entry officers report to the managers. */
export async function seedPeople(
  em: SqlEntityManager,
  passwordHash: string | null,
  clock: Clock,
): Promise<People> {
  const people = PEOPLE.map(({ key, name, role, designations }) => {
    const user = em.create(User, {
      email: emailOf(key),
      displayName: name,
      role,
      designations: [...designations],
      designationsUntil: designations.length > 0 ? addYears(clock.today(), 1) : null,
      personId: randomUUID(),
      passwordHash,
    } as never);
    return [key, user as User] as const;
  });
  const byKey = Object.fromEntries(people) as People;
  await em.persist(Object.values(byKey)).flush();
  byKey.clinician.lineManager = byKey.manager.id;
  byKey.clinician2.lineManager = byKey.manager.id;
  byKey.entry.lineManager = byKey.manager2.id;
  byKey.entry2.lineManager = byKey.manager2.id;
  await em.flush();
  return byKey;
}
