import type { SqlEntityManager } from '@mikro-orm/sql';
import { movedIntakeDates, type IntakeKind } from '../clock/intake.ts';
import type { EntityClass } from '../crud/columns.ts';
import type { Stored } from '../crud/stored.ts';
import { Intake, IntakeStatus } from './intake.entity.ts';

/** Anything that came in and has a date. */
type Dated = Stored & Pick<Intake, 'receivedAt' | 'dueOn' | 'dueRaw' | 'ruleVersion'>;

/** The dates of what is still open follow a changed rule or table of bank holidays (T10). Answers how many moved. */
export function intakeTimers(em: SqlEntityManager): Promise<number> {
  return moveDates(em, Intake, IntakeStatus.OPEN, ({ kind }) => kind);
}

/** Computes the dates of every record of a status again and keeps those that moved; answers how many. */
export async function moveDates<T extends Dated>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  status: string,
  kindOf: (record: T) => IntakeKind,
): Promise<number> {
  // Unscoped: time asks for nobody.
  const open = (await em.find(entity, { status } as never, { filters: false })) as T[];
  let moved = 0;
  for (const record of open) {
    const dates = movedIntakeDates(kindOf(record), record);
    if (!dates) continue;
    Object.assign(record, dates);
    moved += 1;
  }
  await em.flush();
  return moved;
}
