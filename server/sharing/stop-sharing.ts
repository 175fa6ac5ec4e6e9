import { ConsentRecord } from '../consent/consent-record.entity.ts';
import type { Effect } from '../consent/withdrawn.ts';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { recipientsToldBy } from '../clock/sharing.ts';
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
  const now = app.clock.now();
  const today = app.clock.today();
  await holdSharing(em, ended.client);
  const open = {
    client: ended.client,
    status: { $in: [S.PROPOSED, S.APPROVED, S.SENT] },
    consent: { $ne: null },
  };
  for (const disclosure of await em.find(Disclosure, open, { ...UNSCOPED, refresh: true })) {
    const basis = await em.findOneOrFail(ConsentRecord, { id: disclosure.consent! }, UNSCOPED);
    const isMeant = basis.code === ended.code && basis.recipient === ended.recipient;
    if (!isMeant) continue;
    const other = await restsOn(em, questionOf(disclosure), today);
    if (other) {
      disclosure.consent = other;
      continue;
    }
    if (disclosure.status !== S.SENT) {
      Object.assign(disclosure, {
        status: S.STOPPED,
        closedAt: now,
        closingReason: 'The consent was withdrawn.',
      });
      continue;
    }
    const due = { disclosure: disclosure.id, status: NotificationStatus.DUE };
    if ((await em.count(RecipientNotification, due, UNSCOPED)) > 0) continue;
    em.persist(
      em.create(RecipientNotification, {
        disclosure: disclosure.id,
        client: disclosure.client,
        recipientName: disclosure.recipientName,
        cause: NotificationCause.CONSENT_WITHDRAWN,
        dueOn: recipientsToldBy(today),
        ...clientAccessOf(disclosure),
      } as never),
    );
  }
  await em.flush();
};
