import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, londonDate } from '../clock/calendar.ts';
import { consentExpired } from '../clock/consent.ts';
import { PreferenceInquiry } from '../communication/preference-inquiry.entity.ts';
import { ConsentCode } from '../consent/consent-question.entity.ts';
import { ConsentAnswer, ConsentRecord } from '../consent/consent-record.entity.ts';
import { AgencyConsentLiaison } from '../referral/agency-liaison.entity.ts';
import { ConsentTab } from '../referral/consent-tab.entity.ts';
import { Referral } from '../referral/referral.entity.ts';
import { ResearchConsentRequest } from '../research/research-consent.entity.ts';
import type { ReferralSource } from '../referral/referral.vocabulary.ts';

/** What a client had answered to a question on a day. */
export enum Stand {
  GRANTED = 'GRANTED',
  /** Refused or withdrawn. */
  NO = 'NO',
  /** Never asked, or what was said counts no more: run out, another wording, a defect. */
  OPEN = 'OPEN',
}

/** A client in care on a day: whom she came from, and what she had agreed to. */
export interface Covered {
  source: ReferralSource;
  q1: Stand;
  q2: Stand;
  ticked: boolean;
  preferencesAsked: boolean;
}

/** What the report of consent is made of; no id of anybody leaves it. */
export interface ConsentFacts {
  inCare: Covered[];
  records: ConsentRecord[];
  liaisons: AgencyConsentLiaison[];
  research: ResearchConsentRequest[];
}

/** The end of a day, as instants are compared with it: the first one of the next day's date. */
const until = (asOf: string) => ({ $lt: new Date(`${addDays(asOf, 2)}T00:00:00Z`) });

/** Everything as at the end of a day. Unscoped: nothing but counts leaves the report. */
export async function consentFacts(em: SqlEntityManager, asOf: string): Promise<ConsentFacts> {
  const find = <T extends object>(entity: abstract new () => T, where: object): Promise<T[]> =>
    em.find(entity as never, where as never, { filters: false, disableIdentityMap: true });
  const on = (at: Date | null) => at !== null && londonDate(at) <= asOf;
  const accepted = await find(Referral, { acceptedAt: until(asOf) });
  const open = accepted.filter(
    one => on(one.acceptedAt) && !one.restricted && (one.dischargedOn === null || one.dischargedOn > asOf),
  );
  const clients = [...new Set(open.map(({ client }) => client))];
  const records = (await find(ConsentRecord, { recordedAt: until(asOf) })).filter(one => on(one.recordedAt));
  const tabs = (await find(ConsentTab, { client: { $in: clients } })).filter(
    tab => on(tab.tickedAt) && !on(tab.untickedAt),
  );
  const asked = await find(PreferenceInquiry, { client: { $in: clients } });
  const answers = Map.groupBy(records, ({ client }) => client);
  const inquired = new Set(asked.filter(({ askedAt }) => on(askedAt)).map(({ client }) => client));
  const ticked = new Set(tabs.map(({ client }) => client));
  const lastOf = Map.groupBy(open, ({ client }) => client);
  const inCare = clients.map(client => ({
    source: lastOf.get(client)!.at(-1)!.sourceType,
    q1: standOf(answers.get(client), ConsentCode.Q1_CONSORTIUM_SHARING, asOf),
    q2: standOf(answers.get(client), ConsentCode.Q2_STORAGE_CARE_REPORTING, asOf),
    ticked: ticked.has(client),
    preferencesAsked: inquired.has(client),
  }));
  const liaisons = await find(AgencyConsentLiaison, {});
  const research = await find(ResearchConsentRequest, { givenAt: until(asOf) });
  return { inCare, records, liaisons, research };
}

/** What the last answer to a question comes to on a day. */
export function standOf(records: readonly ConsentRecord[] = [], code: ConsentCode, asOf: string): Stand {
  const [last] = records
    .filter(record => record.code === code)
    .toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime());
  const by = (at: Date | null) => at !== null && londonDate(at) <= asOf;
  if (!last || by(last.invalidatedAt) || by(last.supersededAt)) return Stand.OPEN;
  if (last.answer === ConsentAnswer.NO || by(last.withdrawnAt)) return Stand.NO;
  return consentExpired(last.refreshDue, asOf) ? Stand.OPEN : Stand.GRANTED;
}
