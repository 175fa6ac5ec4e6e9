import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { ConsentRecord } from '../consent/consent-record.entity.ts';
import type { Effect } from '../consent/withdrawn.ts';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { recipientsToldBy } from '../clock/sharing.ts';
import type { ResearchConsentRequest } from '../research/research-consent.entity.ts';
import { restsOn } from './consent-facts.ts';
import { Disclosure } from './disclosure.entity.ts';
import { holdSharing, questionOf } from './disclosure.guards.ts';
import { DisclosureStatus as S } from './disclosure.vocabulary.ts';
import {
  NotificationCause,
  NotificationStatus,
  RecipientNotification,
} from './recipient-notification.entity.ts';

/** Unscoped: it stops whoever records the withdrawal. */
const UNSCOPED = { filters: false } as const;

/** Stops what was to be shared on a consent that has ended, and has the recipients told of what was shared already (§2.13, Art 19). */
export const stopSharing: Effect = async (em, { app, record: ended }) => {
  for (const disclosure of await openOf(em, ended.client, { consent: { $ne: null } })) {
    const basis = await em.findOneOrFail(ConsentRecord, { id: disclosure.consent! }, UNSCOPED);
    const isMeant = basis.code === ended.code && basis.recipient === ended.recipient;
    if (!isMeant) continue;
    const other = await restsOn(em, questionOf(disclosure), app.clock.today());
    if (other) disclosure.consent = other;
    else await stop(em, app, disclosure);
  }
  await em.flush();
};

/** The same of a written consent to a study that was taken back (S49). */
export async function stopResearch(
  em: SqlEntityManager,
  app: App,
  { id, client }: ResearchConsentRequest,
): Promise<void> {
  for (const disclosure of await openOf(em, client, { researchConsent: id })) await stop(em, app, disclosure);
  await em.flush();
}

/** What is to be shared about a client or was, and rests on this; nobody sends any of it meanwhile. */
async function openOf(em: SqlEntityManager, client: string, basis: object): Promise<Disclosure[]> {
  await holdSharing(em, client);
  const open = { client, status: { $in: [S.PROPOSED, S.APPROVED, S.SENT] }, ...basis };
  return em.find(Disclosure, open, { ...UNSCOPED, refresh: true });
}

async function stop(em: SqlEntityManager, app: App, disclosure: Disclosure): Promise<void> {
  if (disclosure.status !== S.SENT) {
    Object.assign(disclosure, {
      status: S.STOPPED,
      closedAt: app.clock.now(),
      closingReason: 'The consent was withdrawn.',
    });
    return;
  }
  const due = { disclosure: disclosure.id, status: NotificationStatus.DUE };
  if ((await em.count(RecipientNotification, due, UNSCOPED)) > 0) return;
  em.persist(
    em.create(RecipientNotification, {
      disclosure: disclosure.id,
      client: disclosure.client,
      recipientName: disclosure.recipientName,
      cause: NotificationCause.CONSENT_WITHDRAWN,
      dueOn: recipientsToldBy(app.clock.today()),
      ...clientAccessOf(disclosure),
    } as never),
  );
}
