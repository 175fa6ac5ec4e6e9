import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { Client } from '../client/client.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import type { ConsentHow } from '../consent/consent-record.entity.ts';
import { letterAddress } from '../contact-detail/letter-address.ts';
import { LetterTemplate } from '../letter/letter.entity.ts';
import { queueLetter } from '../letter/queue.ts';
import { stopResearch } from '../sharing/stop-sharing.ts';
import { studyOf } from './research-consent.guards.ts';
import { ResearchConsentRequest, ResearchConsentStatus } from './research-consent.entity.ts';

/** What stops when somebody takes her yes back, one thing a line (L-12). */
export const WHAT_STOPS =
  'The study is given nothing more of you.\nWhoever has received something of you for it is asked to use it no longer.';

/** What goes on whatever she says (X3). */
export const WHAT_CONTINUES =
  'Your care: it never depended on this, and nothing of it changes (UK GDPR Articles 6(1)(e) and 9(2)(h)).\nThe return on talking therapies that the law has us make to the NHS.';

/** A written yes that is taken back; `by` is null where the person did it by a link. */
interface Ended {
  app: App;
  record: ResearchConsentRequest;
  by: string | null;
}

/** Withdraws a consent to a study, effective at once, stops what rests on it and tells the person (§2.13, S104). Within a transaction that reaches every client. */
export async function withdrawResearch(
  em: SqlEntityManager,
  ended: Ended,
  { how, saidAt }: { how: ConsentHow; saidAt: Date },
): Promise<void> {
  const { app, record, by } = ended;
  Object.assign(record, {
    status: ResearchConsentStatus.WITHDRAWN,
    withdrawnAt: app.clock.now(),
    withdrawalSaidAt: saidAt,
    withdrawnHow: how,
    withdrawnBy: by,
  });
  await stopResearch(em, app, record);
  await confirm(em, ended);
}

/** Writes L-12. Not while processing is restricted: no message is sent then (§2.6). */
async function confirm(em: SqlEntityManager, { app, record }: Ended): Promise<void> {
  if (record.restricted) return;
  const client = await em.findOneOrFail(Client, { id: record.client }, { filters: false });
  const { title } = await studyOf(em, record);
  await queueLetter(app, em, {
    template: LetterTemplate.L12,
    subject: 'ResearchConsentRequest',
    recordId: record.id,
    to: await letterAddress(em, client),
    data: {
      reference: record.reference,
      wording: `Do you agree in writing that your information is given to the study “${title}”?`,
      saidOn: londonDate(record.withdrawalSaidAt!),
      effectiveAt: record.withdrawnAt!,
      stops: WHAT_STOPS.split('\n'),
      continues: WHAT_CONTINUES.split('\n'),
    },
  });
}
