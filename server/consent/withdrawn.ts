import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { Client } from '../client/client.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import { letterAddress } from '../contact-detail/letter-address.ts';
import { LetterTemplate } from '../letter/letter.entity.ts';
import { queueLetter } from '../letter/queue.ts';
import { ConsentQuestion } from './consent-question.entity.ts';
import { ConsentRecord, ConsentStatus, type ConsentHow } from './consent-record.entity.ts';
import { untickTabs } from '../referral/untick.ts';
import { stopSharing } from '../sharing/stop-sharing.ts';

/** A consent that ends: withdrawn by the person, or found defective. */
export interface EndedConsent {
  app: App;
  record: ConsentRecord;
  /** Who recorded it; null where the person did it by a link. */
  by: string | null;
}

/** What stops when a consent ends. Runs in the same transaction, past the reach of whoever recorded it; finds with `filters: false`. */
export type Effect = (em: SqlEntityManager, ended: EndedConsent) => Promise<void>;

/** The register: a feature that rests on consent puts here what it stops. */
const effects: readonly Effect[] = [untickTabs, stopSharing];

/** Stops whatever rests on a consent that has just ended. */
export async function stopWhatRests(em: SqlEntityManager, ended: EndedConsent): Promise<void> {
  for (const effect of effects) await effect(em, ended);
}

/** Withdraws a consent, effective at once, stops what rests on it and tells the person (§2.13). Within a transaction that reaches every client. */
export async function withdraw(
  em: SqlEntityManager,
  ended: EndedConsent,
  { how, saidAt }: { how: ConsentHow; saidAt: Date },
): Promise<void> {
  const { app, record, by } = ended;
  Object.assign(record, {
    status: ConsentStatus.WITHDRAWN,
    withdrawnAt: app.clock.now(),
    withdrawalSaidAt: saidAt,
    withdrawnHow: how,
    withdrawnBy: by,
  });
  await stopWhatRests(em, ended);
  await confirm(em, ended);
}

/** Writes L-12. Not while processing is restricted: no message is sent then (§2.6). */
async function confirm(em: SqlEntityManager, { app, record }: EndedConsent): Promise<void> {
  if (record.restricted) return;
  const unscoped = { filters: false } as const;
  const client = await em.findOneOrFail(Client, { id: record.client }, unscoped);
  const question = await em.findOneOrFail(ConsentQuestion, { id: record.question }, unscoped);
  await queueLetter(app, em, {
    template: LetterTemplate.L12,
    subject: 'ConsentRecord',
    recordId: record.id,
    to: await letterAddress(em, client),
    data: {
      reference: record.reference,
      wording: question.wording,
      saidOn: londonDate(record.withdrawalSaidAt!),
      effectiveAt: record.withdrawnAt!,
      stops: linesOf(question.whatStops),
      continues: linesOf(question.whatContinues),
    },
  });
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}
