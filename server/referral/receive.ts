import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { Client } from '../client/client.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import { questionsDue } from '../clock/referral.ts';
import type { Context } from '../context.ts';
import { create } from '../crud/write.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { answersFor, bothAnswered } from './answers.ts';
import { art14DueOf } from './art14-due.ts';
import { openLiaison } from './open-liaison.ts';
import { Referral, type ReferralFields } from './referral.entity.ts';
import { ReferralSource } from './referral.vocabulary.ts';
import { settleReferral, type Moment } from './settle-consent.ts';

type Source = Pick<ReferralFields, 'sourceType' | 'receivedAt'> & Partial<Omit<ReferralFields, 'client'>>;

/** What is wrong with where a referral comes from, by field. */
export function sourceProblems(
  { receivedAt, obtainedOn, sourceType, referringOrganisation }: Source,
  { now, today }: Moment,
): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (receivedAt > now) wrong.receivedAt = 'is in the future';
  if (obtainedOn && obtainedOn > today) wrong.obtainedOn = 'is in the future';
  if (sourceType === ReferralSource.AGENCY && !referringOrganisation)
    wrong.referringOrganisation = 'is needed: the agency is asked for the two answers (S5)';
  return wrong;
}

/** Makes the record of a referral of a client who has been met. Flushes. */
export async function receive(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  source: Source,
  standing: Partial<Referral> = {},
): Promise<Referral> {
  const { sourceType, receivedAt, referringOrganisation = null } = source;
  const obtainedOn = source.obtainedOn ?? londonDate(receivedAt);
  const referrer = source.referrer ?? (await nameOf(em, referringOrganisation));
  const firstContactOn = source.firstContactOn ?? null;
  const referral = await create(
    context,
    em,
    Referral,
    { ...source, referrer, obtainedOn, client: client.id },
    {
      ...clientAccessOf(client),
      art14DueOn: art14DueOf({ sourceType, obtainedOn, firstContactOn }),
      ...standing,
    },
  );
  await em.flush();
  return referral;
}

/** Has the two questions asked that are open, by the agency or by us, and lets the answers say where the referral stands (S3-S5). */
export async function askWhatIsOpen(em: SqlEntityManager, referral: Referral, moment: Moment): Promise<void> {
  const isAnswered = bothAnswered(await answersFor(em, referral, moment.today));
  if (referral.sourceType === ReferralSource.AGENCY) await openLiaison(em, referral, isAnswered, moment);
  // An agency is chased on dates of its own; everybody else is asked by us.
  else if (!isAnswered) referral.questionsDueOn = questionsDue(moment.today);
  await settleReferral(em, referral, moment);
}

async function nameOf(em: SqlEntityManager, organisation: string | null): Promise<string | null> {
  return organisation ? ((await em.findOne(Organisation, { id: organisation }))?.name ?? null) : null;
}
