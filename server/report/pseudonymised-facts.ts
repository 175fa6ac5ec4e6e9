import type { SqlEntityManager } from '@mikro-orm/sql';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Client } from '../client/client.entity.ts';
import { Ethnicity } from '../client/client.vocabulary.ts';
import { addDays, ageOn, londonDate } from '../clock/calendar.ts';
import { ageBand, ethnicGroupOf } from '../clock/suppression-cohort.ts';
import { ConsentCode } from '../consent/consent-question.entity.ts';
import { ConsentRecord } from '../consent/consent-record.entity.ts';
import { refuseField } from '../errors.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ConsentTab } from '../referral/consent-tab.entity.ts';
import { Referral } from '../referral/referral.entity.ts';
import type { ReferralStatus } from '../referral/referral.vocabulary.ts';
import { standOf, type Stand } from './consent-facts.ts';
import { inPeriod, type Period } from './parameters.ts';

/** A client as a pseudonymised list may tell of her; the id leaves the server in no form but its pseudonym. */
export interface PseudonymisedFacts {
  client: string;
  organisation: string | null;
  referralStatus: ReferralStatus;
  /** Year and month, such as 2026-11. */
  referredIn: string;
  ageBand: string;
  ethnicGroup: string | null;
  consortiumSharing: Stand;
  storage: Stand;
  tabTicked: boolean;
}

/** More are no list that anybody reads, and more than one statement asks for. */
const MOST = 20_000;

const UNSCOPED = { filters: false, disableIdentityMap: true } as const;

/**
 * Those who were referred in a period, as on its day, by their latest referral in it. Left out are whom the rules close to
 * all but few (C-04 to C-06): `person` is the human who asks. Unscoped: only pseudonyms leave. INVALID_INPUT for too many.
 */
export async function pseudonymisedFacts(
  em: SqlEntityManager,
  period: Period,
  person: string,
): Promise<PseudonymisedFacts[]> {
  const find = <T extends object>(entity: abstract new () => T, where: object, fields?: string[]) =>
    em.find(entity as never, where as never, { ...UNSCOPED, fields: fields as never }) as unknown as Promise<
      T[]
    >;
  const around = { $gte: dayBefore(period.from), $lt: new Date(`${addDays(period.to, 2)}T00:00:00Z`) };
  const open = { restricted: false, sensitive: false, $not: { barred: { $contains: [person] } } };
  const referrals = (
    await em.find(Referral, { receivedAt: around, ...open } as never, {
      ...UNSCOPED,
      fields: ['client', 'receivedAt', 'status'] as never,
      orderBy: { receivedAt: 'ASC', id: 'ASC' },
      limit: MOST + 1,
    })
  ).filter(({ receivedAt }) => inPeriod(period, londonDate(receivedAt)));
  if (referrals.length > MOST)
    refuseField('from', 'begins too early: the list would be about too many people');
  const last = new Map(referrals.map(referral => [referral.client, referral]));
  const named = { $in: [...last.keys()] };
  const clients = await find(Client, { id: named, mergedInto: null }, [
    'dateOfBirth',
    'dateOfDeath',
    'ethnicity',
  ]);
  const caring = await find(Assignment, { client: named }, ['client', 'organisation', 'startsOn', 'endsOn']);
  const names = new Map((await find(Organisation, {}, ['name'])).map(({ id, name }) => [id, name]));
  const answers = Map.groupBy(await find(ConsentRecord, { client: named }), ({ client }) => client);
  const tabs = await find(ConsentTab, { client: named, tickedAt: { $ne: null }, untickedAt: null }, [
    'client',
  ]);
  const ticked = new Set(tabs.map(({ client }) => client));
  const organisations = new Map(
    caring
      .filter(({ startsOn, endsOn }) => startsOn <= period.asOf && (!endsOn || endsOn > period.asOf))
      .map(({ client, organisation }) => [client, names.get(organisation)!]),
  );
  return clients.map(({ id, dateOfBirth, dateOfDeath, ethnicity }) => {
    const { status, receivedAt } = last.get(id)!;
    const said = (code: ConsentCode) => standOf(answers.get(id), code, period.asOf);
    return {
      client: id,
      organisation: organisations.get(id) ?? null,
      referralStatus: status,
      referredIn: londonDate(receivedAt).slice(0, 7),
      ageBand: ageBand(ageOn(dateOfBirth, dateOfDeath ?? period.asOf)),
      ethnicGroup: ethnicity && ethnicGroupOf(ethnicity === Ethnicity.NOT_KNOWN ? '99' : ethnicity),
      consortiumSharing: said(ConsentCode.Q1_CONSORTIUM_SHARING),
      storage: said(ConsentCode.Q2_STORAGE_CARE_REPORTING),
      tabTicked: ticked.has(id),
    };
  });
}

function dayBefore(day: string): Date {
  return new Date(`${addDays(day, -1)}T00:00:00Z`);
}
