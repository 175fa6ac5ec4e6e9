import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Client } from '../client/client.entity.ts';
import { Channel } from '../client/client.vocabulary.ts';
import { ConsentHow } from '../consent/consent-record.entity.ts';
import { asSystem } from '../system.ts';
import type { App } from '../app.ts';
import type { Context } from '../context.ts';
import { once } from '../crud/once.ts';
import { CommunicationCategory as Category, PreferenceSource } from './communication.vocabulary.ts';
import { answerKey } from './contact-decision.ts';
import { digestOf } from './link-token.ts';
import { ownPermissions, type Permission } from './own-permissions.ts';
import { contactFacts, currentAnswers } from './may-contact.ts';
import { PreferenceLink, PreferenceLinkStatus } from './preference-link.entity.ts';
import { recordAnswers, type GivenAnswer } from './record-preferences.ts';

/** About what a person answers herself; what we owe her is sent whatever she says. */
export const ASKED = [Category.SERVICE, Category.SURVEY, Category.MARKETING] as const;

/** What a personal link shows: answers and objections, nothing of the person. */
export interface Shown {
  /** The answers that hold, by `answerKey`. */
  answers: ReadonlyMap<string, boolean>;
  /** Where an objection to marketing stands: it is not taken back. */
  objected: ReadonlySet<Channel>;
  /** What she has agreed to and can withdraw. */
  permissions: readonly Permission[];
}

/** What the person sent: her answers, whether she stops all marketing, and the key of what she withdraws. */
export interface Sent {
  answers: readonly GivenAnswer[];
  stopMarketing: boolean;
  withdrawn: string | null;
}

/** What a link shows; null of one that was altered, has ended, was revoked or never was, the same for all. */
export async function shownBy(app: App, em: SqlEntityManager, token: string): Promise<Shown | null> {
  const opened = await open(em, token, app.clock.now());
  return opened && shown(app, em, opened.client);
}

/**
 * Records and withdraws what a person sent by her link, once per requestId, effective at once (S47, S103, S104); answers what holds then, or null where
 * the link does not open any more. Taken of a restricted client too: her own act is her consent to it (Art 18(2)), and an
 * objection to marketing is absolute (Art 21(3)).
 */
export function recordByLink(
  context: Context,
  token: string,
  sent: Sent,
  requestId: string,
): Promise<Shown | null> {
  const { app } = context;
  const now = app.clock.now();
  return asSystem(app, 'preferencesByLink', async em => {
    const opened = await open(em, token, now, LockMode.PESSIMISTIC_WRITE);
    if (!opened) return null;
    const { link, client } = opened;
    await once(context, em, `preferencesByLink ${link.id}`, requestId, async () => {
      const before = await shown(app, em, client);
      const changes = changed(before, sent);
      link.lastUsedAt = now;
      const ended = before.permissions.find(({ key }) => key === sent.withdrawn);
      await ended?.withdraw({ how: ConsentHow.ONLINE, saidAt: now });
      // Whoever only withdraws was not asked how she wants to be reached.
      if (sent.withdrawn && changes.length === 0) return link.id;
      const occasion = { source: PreferenceSource.LINK, recordedBy: null, at: now };
      return (await recordAnswers(em, client, changes, occasion)).id;
    });
    await em.flush();
    return shown(app, em, client);
  });
}

async function open(
  em: SqlEntityManager,
  token: string,
  now: Date,
  lockMode?: LockMode.PESSIMISTIC_WRITE,
): Promise<{ link: PreferenceLink; client: Client } | null> {
  const tokenDigest = digestOf(token, now);
  if (!tokenDigest) return null;
  const usable = { tokenDigest, status: PreferenceLinkStatus.IN_USE, expiresAt: { $gt: now } };
  const link = await em.findOne(PreferenceLink, usable, { filters: false, lockMode });
  if (!link) return null;
  // Whoever holds the link of somebody who has died is somebody else.
  const alive = { id: link.client, dateOfDeath: null };
  const client = await em.findOne(Client, alive, { filters: false });
  return client && { link, client };
}

async function shown(app: App, em: SqlEntityManager, client: Client): Promise<Shown> {
  const { answers, suppressed } = await contactFacts(em, client, await currentAnswers(em, client.id));
  const permissions = await ownPermissions(app, em, client.id);
  return { answers, objected: suppressed, permissions };
}

/** What is new in what was sent; an objection to marketing is not taken back. */
function changed({ answers, objected }: Shown, { answers: given, stopMarketing }: Sent): GivenAnswer[] {
  const stopped = Object.values(Channel).map(channel => ({
    channel,
    category: Category.MARKETING,
    allowed: false,
  }));
  const kept = given.filter(
    ({ channel, category }) => category !== Category.MARKETING || (!stopMarketing && !objected.has(channel)),
  );
  const wanted = [...kept, ...(stopMarketing ? stopped : [])];
  return wanted.filter(
    ({ channel, category, allowed }) => answers.get(answerKey(channel, category)) !== allowed,
  );
}
