import type { SqlEntityManager } from '@mikro-orm/sql';
import { ConsentRecord, ConsentStatus as S } from './consent-record.entity.ts';

/**
 * Makes one line of answers of those of two records of one person, before they are brought together: to each question
 * the later answer stands, and the earlier one is history. Flushes: a question has one last answer at every moment.
 */
export async function uniteConsents(em: SqlEntityManager, merged: string, client: string): Promise<void> {
  // Unscoped: everything goes along, seen or unseen.
  const latest = await em.find(
    ConsentRecord,
    { client: { $in: [merged, client] }, latest: true },
    { filters: false, orderBy: { givenAt: 'ASC', id: 'ASC' } },
  );
  for (const [place, record] of latest.entries()) {
    const later = latest
      .slice(place + 1)
      .find(({ code, recipient }) => code === record.code && recipient === record.recipient);
    if (!later) continue;
    record.latest = false;
    if (record.status === S.GRANTED || record.status === S.REFUSED)
      Object.assign(record, { status: S.SUPERSEDED, supersededAt: later.givenAt });
  }
  await em.flush();
}
