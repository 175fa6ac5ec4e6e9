import type { SqlEntityManager } from '@mikro-orm/sql';
import { Client } from '../client/client.entity.ts';
import { quarterOf } from '../clock/equality.ts';
import { forgetAnswers, tidyAnswers, uniteAnswers } from '../database/equality-store.ts';
import type { Clock } from '../time.ts';
import { equalityMark } from './equality-key.ts';
import { EqualityNotice, EqualityNoticeStatus as S } from './equality-notice.entity.ts';

/** Unscoped: time asks for nobody. */
const UNSCOPED = { filters: false } as const;

/**
 * Takes the answers of whoever gave notice out of the store, on the last day of the reasonable period at the latest (DPA
 * 2018 Sch 1 para 8(5)); before, gives the answers of merged records to the one that is kept. Takes out again what a
 * merge brought since. Answers how many notices it honoured; safe to run twice.
 */
export async function equalityTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  const merged = await em.find(
    Client,
    { mergedInto: { $ne: null } },
    { ...UNSCOPED, fields: ['mergedInto'] as never, disableIdentityMap: true },
  );
  await uniteAnswers(
    em,
    merged.map(({ id, mergedInto }) => ({ from: equalityMark(id), to: equalityMark(mergedInto!) })),
  );
  await tidyAnswers(em, quarterOf(today));
  const notices = await em.find(
    EqualityNotice,
    { $or: [{ status: S.STOPPED }, { status: S.RUNNING, stopBy: { $lte: today } }] },
    UNSCOPED,
  );
  await forgetAnswers(
    em,
    notices.map(({ client }) => equalityMark(client)),
  );
  const honoured = notices.filter(({ status }) => status === S.RUNNING);
  for (const notice of honoured) Object.assign(notice, { status: S.STOPPED, stoppedOn: today });
  await em.flush();
  return honoured.length;
}
