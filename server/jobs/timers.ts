import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { complaintTimers } from '../complaint/complaint.timers.ts';
import { processorContractTimers } from '../processor-contract/processor-contract.timers.ts';
import { sharingAgreementTimers } from '../sharing-agreement/sharing-agreement.timers.ts';
import { asSystem } from '../system.ts';
import type { Clock } from '../time.ts';

/**
 * Fires the events of time (`SYS` in §4) of one feature in the given transaction and answers how many records it
 * changed. Must catch up after a stop and be safe to run twice. Its name is the event in the diary.
 */
export type Timer = (em: SqlEntityManager, clock: Clock) => Promise<number>;

/** The register: an event of time happens when its feature's timer stands here. */
export const timers: readonly Timer[] = [complaintTimers, processorContractTimers, sharingAgreementTimers];

/** Runs every timer in a transaction of its own; one that fails neither stops nor undoes the others. */
export async function runTimers(app: App, due: readonly Timer[] = timers): Promise<number> {
  let changed = 0;
  const failures: unknown[] = [];
  for (const timer of due) {
    await asSystem(app, timer.name, em => timer(em, app.clock)).then(
      n => (changed += n),
      error => failures.push(error),
    );
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${due.length} timers failed`);
  return changed;
}
