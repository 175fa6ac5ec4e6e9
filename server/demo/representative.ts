import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf, type ClientAccess } from '../access/client-access.columns.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { birthMark } from '../client/birth-mark.ts';
import { Client } from '../client/client.entity.ts';
import { addDays, addYears } from '../clock/calendar.ts';
import { reaskDue } from '../clock/competence.ts';
import { nextReference } from '../crud/reference.ts';
import { GillickAssessment, GillickResult } from '../representative/gillick-assessment.entity.ts';
import {
  AuthorityEvidence as E,
  LapseReason,
  Representative,
  RepresentativeKind as K,
  RepresentativeStatus as S,
} from '../representative/representative.entity.ts';
import type { Clock } from '../time.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

/** Young people whose parents act, disagree, or act no more, and adults for whom somebody acts. Flushes. */
export async function seedRepresentatives(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  { memberNorth }: Organisations,
): Promise<void> {
  const today = clock.today();
  const { entry, clinician } = people;
  const adults = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: 12 });
  const young = async (givenName: string, dateOfBirth: string): Promise<Client> => {
    const familyName = 'Penhallow';
    const made = em.create(Client, {
      reference: await nextReference(em, 'CLI', today.slice(0, 4)),
      givenName,
      familyName,
      dateOfBirth,
      birthMark: birthMark(familyName, dateOfBirth),
      unsafeChannels: [],
      relatedStaff: [],
      namedUsers: [],
      barred: [],
    } as never) as Client;
    const assigned = em.create(Assignment, {
      client: made.id,
      clinician: clinician.id,
      organisation: memberNorth.id,
      startsOn: addDays(today, -60),
      ...clientAccessOf(made),
    } as never);
    await em.persist([made, assigned]).flush();
    return made;
  };
  const acts = (client: Client & ClientAccess, kind: K, evidence: E, given: Partial<Representative>) =>
    em.persist(
      em.create(Representative, {
        client: client.id,
        kind,
        evidence,
        evidenceSeenOn: addDays(today, -50),
        startsOn: addDays(today, -50),
        recordedBy: entry.id,
        ...clientAccessOf(client),
        ...given,
      } as never),
    );
  const assess = (client: Client, daysAgo: number, result: GillickResult) =>
    em.persist(
      em.create(GillickAssessment, {
        client: client.id,
        on: addDays(today, -daysAgo),
        matter: 'Whether the school is told about the appointments.',
        understands: result === GillickResult.COMPETENT,
        result,
        note: 'Explained it back in own words; asked what happens if the school knows.',
        by: clinician.id,
        ...clientAccessOf(client),
      } as never),
    );
  const child = await young('Merryn', addYears(today, -9));
  acts(child, K.PARENT, E.BIRTH_CERTIFICATE, { name: 'Demelza Penhallow', inConflict: true });
  acts(child, K.PARENT, E.COURT_ORDER, { name: 'Jory Trevanion', inConflict: true });
  const assessed = await young('Tamsin', addYears(today, -14));
  acts(assessed, K.PARENT, E.BIRTH_CERTIFICATE, { name: 'Morwenna Penhallow' });
  assess(assessed, 20, GillickResult.NOT_COMPETENT);
  const competent = await young('Piran', addYears(today, -15));
  acts(competent, K.PARENT, E.BIRTH_CERTIFICATE, {
    name: 'Loveday Penhallow',
    status: S.LAPSED,
    endsOn: addDays(today, -3),
    lapseReason: LapseReason.FOUND_COMPETENT,
    reaskDueOn: reaskDue(addDays(today, -3)),
  });
  assess(competent, 3, GillickResult.COMPETENT);
  const grown = await young('Keren', addDays(addYears(today, -18), -40));
  acts(grown, K.PARENT, E.PARENTAL_RESPONSIBILITY_AGREEMENT, {
    name: 'Ysella Penhallow',
    startsOn: addDays(today, -400),
    status: S.LAPSED,
    endsOn: addDays(today, -40),
    lapseReason: LapseReason.TURNED_18,
    reaskDueOn: reaskDue(addDays(today, -40)),
    reaskedAt: new Date(`${addDays(today, -33)}T14:00:00Z`),
    reaskedBy: entry.id,
  });
  acts(adults[6]!, K.ATTORNEY, E.REGISTERED_LPA_HEALTH_WELFARE, {
    name: 'Cador Nancarrow',
    evidenceNote: 'Registered; with one other, jointly and severally.',
  });
  acts(adults[1]!, K.DEPUTY, E.COURT_ORDER, { name: 'Elowen Roskilly' });
  acts(adults[2]!, K.OTHER_AGENT, E.SIGNED_AUTHORITY, { name: 'Santo Lanyon' });
  acts(adults[4]!, K.PERSONAL_REPRESENTATIVE, E.GRANT_OF_REPRESENTATION, { name: 'Wella Trewin' });
  // Those who answer for them in server/demo/consent.ts.
  acts(adults[8]!, K.PARENT, E.BIRTH_CERTIFICATE, { name: 'Rosalind Example' });
  acts(adults[9]!, K.ATTORNEY, E.REGISTERED_LPA_HEALTH_WELFARE, { name: 'Hugo Example' });
  acts(adults[10]!, K.OTHER_AGENT, E.SIGNED_AUTHORITY, {
    name: 'Hedra Pascoe',
    status: S.ENDED,
    endsOn: addDays(today, -10),
  });
  await em.flush();
}
