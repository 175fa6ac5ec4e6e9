import type { SqlEntityManager } from '@mikro-orm/sql';
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { Role } from '../../schema/ability.ts';
import type { App } from '../app.ts';
import { viewerOf } from '../auth/sign-in.ts';
import { Context } from '../context.ts';
import { facts, paragraph, type LetterDocument } from '../letter/document.ts';
import { renderHtml } from '../letter/render-html.ts';
import { renderText } from '../letter/render-text.ts';
import { MailPurpose, OutboxMail } from '../outbox/outbox-mail.entity.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { asSystem } from '../system.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import { type DigestLine, type DigestSource, workbenchCounts } from './digest-sources.ts';

/** Who starts the day with a digest. */
const READERS = [Role.DPO, Role.DATA_ENTRY, Role.MANAGER, Role.ADMIN];
const HOUR = 7;

/**
 * Queues the morning's digests: from 07:00 London on, one for each reader and day, however often it is asked.
 * Counts by kind, of what the reader may see; no names, no references. Answers how many were queued.
 */
export async function queueDigests(
  app: App,
  sources: readonly DigestSource[] = [workbenchCounts],
): Promise<number> {
  if (hourInLondon(app.clock.now()) < HOUR) return 0;
  const readers = await app.orm.em
    .fork()
    .find(User, { role: { $in: READERS }, status: AccountStatus.ACTIVE });
  let queued = 0;
  let failed = 0;
  for (const reader of readers) {
    try {
      const lines = await linesFor(app, reader, sources);
      queued += await asSystem(app, 'digest', em => queueDigest(app, em, reader, lines));
    } catch (error) {
      failed += 1;
      app.log.error({ kind: (error as Error).name }, 'a digest failed');
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${readers.length} digests failed`);
  return queued;
}

async function queueDigest(
  app: App,
  em: SqlEntityManager,
  reader: User,
  lines: DigestLine[],
): Promise<number> {
  const onceKey = `digest ${app.clock.today()} ${reader.id}`;
  if ((await em.count(OutboxMail, { onceKey })) > 0) return 0;
  const digest = digestOf(lines, app.env.PUBLIC_URL);
  queueMail(em, {
    purpose: MailPurpose.DIGEST,
    recipient: reader.email,
    subjectLine: digest.title,
    text: renderText(digest),
    html: renderHtml(digest),
    onceKey,
  });
  return 1;
}

/** What a reader may see, asked as that reader. */
async function linesFor(app: App, user: User, sources: readonly DigestSource[]): Promise<DigestLine[]> {
  const context = new Context(app, await viewerOf(app, user), randomUUID());
  try {
    const lines: DigestLine[] = [];
    for (const source of sources) lines.push(...(await source(context)));
    return lines.filter(({ late, soon }) => late + soon > 0);
  } finally {
    await context.endReading();
  }
}

function digestOf(lines: DigestLine[], url: string | undefined): LetterDocument {
  const where = paragraph(
    url ? `Your start page: ${url}` : 'Your start page in Wellkept shows each of them.',
  );
  if (lines.length === 0)
    return {
      title: 'Wellkept: nothing is late',
      blocks: [paragraph('Nothing is late and nothing is nearly late.'), where],
    };
  const late = lines.reduce((sum, line) => sum + line.late, 0);
  const soon = lines.reduce((sum, line) => sum + line.soon, 0);
  const rows = lines.map(
    line => [line.kind, `${line.late} late, ${line.soon} nearly late`] as [string, string],
  );
  return {
    title: `Wellkept: ${late} late, ${soon} nearly late`,
    blocks: [paragraph('This is what has a date today.'), facts(...rows), where],
  };
}

function hourInLondon(now: Date): number {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/London').hour;
}
