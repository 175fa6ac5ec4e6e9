import type { SqlEntityManager } from '@mikro-orm/sql';
import { consentExpired } from '../clock/consent.ts';
import { ConsentCode } from './consent-question.entity.ts';
import { ConsentRecord, ConsentStatus as S } from './consent-record.entity.ts';

/** What decides where a record stands on a day. */
type Standing = Pick<ConsentRecord, 'status' | 'refreshDue'>;

/** Where a record stands on a day: one that has run out is EXPIRED at once, before the timer writes it. */
export function standingOf({ status, refreshDue }: Standing, today: string): S {
  return status === S.GRANTED && consentExpired(refreshDue, today) ? S.EXPIRED : status;
}

/** Whether it is a yes that counts for new activity on a day: neither withdrawn, refused, run out, superseded nor defective. */
export function isValid(record: Standing | null, today: string): boolean {
  return record !== null && standingOf(record, today) === S.GRANTED;
}

/** Whether the question has been answered on a day, yes or no: what has run out, rests on another wording or was defective is asked anew. */
export function isAnswered(record: Standing | null, today: string): boolean {
  if (!record) return false;
  return [S.GRANTED, S.REFUSED, S.WITHDRAWN].includes(standingOf(record, today));
}

/** A client's last answer to each question, null where it was never asked. */
export type CurrentConsents = Record<
  'Q1_CONSORTIUM_SHARING' | 'Q2_STORAGE_CARE_REPORTING',
  ConsentRecord | null
> & {
  /** By the id of the organisation. */
  recipients: Map<string, ConsentRecord>;
};

/** The last answers of a client; `isValid` says which are a yes in force. Unscoped: it is for whoever has met the client already. */
export async function currentConsents(em: SqlEntityManager, client: string): Promise<CurrentConsents> {
  const latest = await em.find(ConsentRecord, { client, latest: true }, { filters: false });
  const of = (code: ConsentCode) => latest.find(record => record.code === code) ?? null;
  const named = latest.filter(({ code }) => code === ConsentCode.RECIPIENT_SHARING);
  return {
    Q1_CONSORTIUM_SHARING: of(ConsentCode.Q1_CONSORTIUM_SHARING),
    Q2_STORAGE_CARE_REPORTING: of(ConsentCode.Q2_STORAGE_CARE_REPORTING),
    recipients: new Map(named.map(record => [record.recipient!, record])),
  };
}
