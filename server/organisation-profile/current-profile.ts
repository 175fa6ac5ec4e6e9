import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Env } from '../env.ts';
import { addDays, londonDate } from '../clock/calendar.ts';
import { notAfter, notInFuture, notInPast } from '../crud/input-dates.ts';
import { OrganisationProfile, ProfileStatus } from './organisation-profile.entity.ts';

/** The edition that letters, notices and the panel print. */
export function currentProfile(em: SqlEntityManager): Promise<OrganisationProfile> {
  // Unscoped: a letter names the organisation whoever causes it, nobody signed in included.
  return em.findOneOrFail(OrganisationProfile, { status: ProfileStatus.CURRENT }, { filters: false });
}

/** The last day before the registers went live, `YYYY-MM-DD`: what was in force then is taken on (M4). They went live as configured, else on the day of the set-up. */
export async function beforeGoLive(em: SqlEntityManager, env: Env): Promise<string> {
  if (env.GO_LIVE_ON) return addDays(env.GO_LIVE_ON, -1);
  const first = await em.findOneOrFail(OrganisationProfile, { edition: 1 }, { filters: false });
  return addDays(londonDate(first.createdAt), -1);
}

/** Refuses to take on what was not in force before the registers went live, or is completed in the past (M4), by field. */
export async function takenOnInTime(
  em: SqlEntityManager,
  env: Env,
  { inForceSince, dueBy }: { inForceSince: string; dueBy: string },
  today: string,
): Promise<void> {
  notInFuture({ inForceSince }, today);
  notAfter({ inForceSince }, await beforeGoLive(em, env), 'is not before the register went live');
  notInPast({ dueBy }, today);
}

/** Makes the first edition from the configuration; later starts leave what was approved since alone. Flushes. */
export async function ensureProfile(em: SqlEntityManager, env: Env): Promise<void> {
  if ((await em.count(OrganisationProfile, {}, { filters: false })) > 0) return;
  const first = em.create(OrganisationProfile, {
    edition: 1,
    status: ProfileStatus.CURRENT,
    name: env.ORGANISATION_NAME,
    registration: env.ORGANISATION_REGISTRATION ?? null,
    address: env.ORGANISATION_ADDRESS,
    website: env.ORGANISATION_WEBSITE,
    email: env.ORGANISATION_EMAIL,
    phone: env.ORGANISATION_PHONE,
    dpoName: env.ORGANISATION_DPO_NAME,
    dpoPhone: env.ORGANISATION_DPO_PHONE ?? null,
    regulatorName: env.REGULATOR_NAME,
    regulatorAddress: env.REGULATOR_ADDRESS,
    regulatorUrl: env.REGULATOR_URL,
    regulatorPhone: env.REGULATOR_PHONE,
  } as never);
  await em.persist(first).flush();
}
