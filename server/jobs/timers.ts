import type { SqlEntityManager } from '@mikro-orm/sql';
import type { App } from '../app.ts';
import { breakGlassTimers } from '../break-glass/break-glass.timers.ts';
import { clientMergeTimers } from '../client-merge/merge.ts';
import { resealClients } from '../client/reseal.ts';
import { complaintTimers } from '../complaint/complaint.timers.ts';
import { consentTimers } from '../consent/consent.timers.ts';
import { disposalTimers } from '../disposal/disposal.timers.ts';
import { equalityTimers } from '../equality/equality.timers.ts';
import { importTimers } from '../import/import.timers.ts';
import { informationRequestTimers } from '../information-request/information-request.timers.ts';
import { intakeTimers } from '../intake/intake.timers.ts';
import { resealOnlineIdentifiers } from '../online-identifier/reseal.ts';
import { processorContractTimers } from '../processor-contract/processor-contract.timers.ts';
import { agencyLiaisonTimers } from '../referral/agency-liaison.timers.ts';
import { referralDraftTimers } from '../referral/draft.ts';
import { referralTimers } from '../referral/referral.timers.ts';
import { representativeTimers } from '../representative/lapse.ts';
import { retentionOverrideTimers } from '../retention-rule/retention-rule.timers.ts';
import { sharingAgreementTimers } from '../sharing-agreement/sharing-agreement.timers.ts';
import { asSystem } from '../system.ts';
import type { Clock } from '../time.ts';
import { resealWebEnquiries } from '../web-enquiry/reseal.ts';

/**
 * Fires the events of time (`SYS` in §4) of one feature in the given transaction and answers how many records it
 * changed. Must catch up after a stop and be safe to run twice. Its name is the event in the diary.
 */
export type Timer = (em: SqlEntityManager, clock: Clock) => Promise<number>;

/** The register: an event of time happens when its feature's timer stands here. */
const timers: readonly Timer[] = [
  complaintTimers,
  intakeTimers,
  informationRequestTimers,
  processorContractTimers,
  sharingAgreementTimers,
  retentionOverrideTimers,
  breakGlassTimers,
  consentTimers,
  importTimers,
  clientMergeTimers,
  referralTimers,
  referralDraftTimers,
  agencyLiaisonTimers,
  representativeTimers,
  equalityTimers,
  disposalTimers,
  resealClients,
  resealWebEnquiries,
  resealOnlineIdentifiers,
];

/** Runs every timer in a transaction of its own; one that fails neither stops nor undoes the others. */
export async function runTimers(app: App, due: readonly Timer[] = timers): Promise<number> {
  let changed = 0;
  let failed = 0;
  for (const timer of due) {
    try {
      changed += await asSystem(app, timer.name, em => timer(em, app.clock));
    } catch (error) {
      failed += 1;
      app.log.error({ timer: timer.name, kind: (error as Error).name }, 'a timer failed');
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${due.length} timers failed`);
  return changed;
}
