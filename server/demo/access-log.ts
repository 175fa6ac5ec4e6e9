import type { SqlEntityManager } from '@mikro-orm/sql';
import { logReads } from '../access-log/case-reads.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** The manager has read, twice, what she investigates (M5). Flushes. */
export async function seedAccessLog(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const cases = await em.find(ComplaintCase, { investigator: people.manager.id });
  const ids = cases.map(({ id }) => id);
  for (const days of [5, 2])
    logReads(em, ids, people.manager.id, new Date(clock.now().getTime() - days * DAY));
  await em.flush();
}
