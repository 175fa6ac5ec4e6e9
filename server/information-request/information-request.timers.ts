import type { SqlEntityManager } from '@mikro-orm/sql';
import { moveDates } from '../intake/intake.timers.ts';
import { InformationRequest, InformationRequestStatus } from './information-request.entity.ts';

/** The dates of questions that wait follow a changed rule or table of bank holidays (T10). Answers how many moved. */
export function informationRequestTimers(em: SqlEntityManager): Promise<number> {
  return moveDates(em, InformationRequest, InformationRequestStatus.RECEIVED, () => 'QUESTION');
}
