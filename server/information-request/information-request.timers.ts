import type { SqlEntityManager } from '@mikro-orm/sql';
import { movedIntakeDates } from '../clock/intake.ts';
import { InformationRequest, InformationRequestStatus } from './information-request.entity.ts';

/** The dates of questions that wait follow a changed rule or table of bank holidays (T10). Answers how many moved. */
export async function informationRequestTimers(em: SqlEntityManager): Promise<number> {
  let moved = 0;
  const waiting = { status: InformationRequestStatus.RECEIVED };
  for (const question of await em.find(InformationRequest, waiting, { filters: false })) {
    const dates = movedIntakeDates('QUESTION', question);
    if (!dates) continue;
    Object.assign(question, dates);
    moved += 1;
  }
  await em.flush();
  return moved;
}
