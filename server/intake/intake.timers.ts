import type { SqlEntityManager } from '@mikro-orm/sql';
import { movedIntakeDates } from '../clock/intake.ts';
import { Intake, IntakeStatus } from './intake.entity.ts';

/** The dates of what is still open follow a changed rule or table of bank holidays (T10). Answers how many moved. */
export async function intakeTimers(em: SqlEntityManager): Promise<number> {
  let moved = 0;
  for (const intake of await em.find(Intake, { status: IntakeStatus.OPEN }, { filters: false })) {
    const dates = movedIntakeDates(intake.kind, intake);
    if (!dates) continue;
    Object.assign(intake, dates);
    moved += 1;
  }
  await em.flush();
  return moved;
}
