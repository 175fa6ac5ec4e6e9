import type { SqlEntityManager } from '@mikro-orm/sql';
import { NOTICE_PURPOSES } from './notice-purposes.ts';
import { Purpose } from './purpose.entity.ts';

/** Brings the purposes of the notice into the register as proposals, for every installation; codes that are there are left alone (§1.4). Flushes. */
export async function loadPurposes(em: SqlEntityManager): Promise<void> {
  const known = new Set((await em.find(Purpose, {}, { filters: false })).map(({ code }) => code));
  for (const proposed of NOTICE_PURPOSES.filter(({ code }) => !known.has(code)))
    em.persist(em.create(Purpose, structuredClone(proposed) as never));
  await em.flush();
}
