import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays } from '../clock/calendar.ts';
import type { Clock } from '../time.ts';
import { openBreachTriage } from './breach-triage.ts';
import { alertsOf } from './contract-alerts.ts';
import { endOnTerm } from './ending.workflow.ts';
import { ContractStatus as S, ProcessorContract, ReviewTrigger } from './processor-contract.entity.ts';
import { ACTIVATION, type Standing } from './processor-contract.guards.ts';
import { beginReview } from './running.workflow.ts';
import { beginActive } from './signing.workflow.ts';
import { SubProcessorChange, SubProcessorDecision } from './sub-processor-change.entity.ts';
import { carryOut } from './sub-processor-change.workflow.ts';

const REVIEW_OPENS_DAYS_BEFORE = 60;
const EXPIRY_DAYS_BEFORE = 90;

/** States in which time moves nothing any more, or nothing yet. */
const STILL = [S.PROSPECT, S.DUE_DILIGENCE, S.NEGOTIATION, S.OFFBOARDED, S.REJECTED];

/** The events of time of the processor contracts (§4.4 SYS); safe to run twice. Answers how many records it changed. */
export async function processorContractTimers(em: SqlEntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  let changed = await applySilence(em, clock.now(), today);
  for (const record of await em.find(ProcessorContract, { status: { $nin: STILL } })) {
    const standing = { em, record, today };
    const moved = (await activateOnStart(standing)) || openReview(standing) || (await endOnLastDay(standing));
    const alerted = await raiseAlerts(standing);
    const opened = await openBreachTriage(em, record, clock.now(), today);
    if (moved || alerted || opened) changed++;
  }
  await em.flush();
  return changed;
}

/** Silence is no objection only where the contract says so; otherwise the notice stays open and alerts (§2.8). */
async function applySilence(em: SqlEntityManager, now: Date, today: string): Promise<number> {
  let changed = 0;
  for (const change of await em.find(SubProcessorChange, {
    status: SubProcessorDecision.OPEN,
    objectBy: { $lt: today },
  })) {
    const contract = await em.findOneOrFail(ProcessorContract, { id: change.contract });
    if (!contract.silenceMeansConsent) continue;
    change.status = SubProcessorDecision.DEEMED_APPROVED;
    change.decidedAt = now;
    await carryOut(em, change, today);
    changed++;
  }
  return changed;
}

async function activateOnStart(standing: Standing): Promise<boolean> {
  const { record, today } = standing;
  if (record.status !== S.READY_TO_SIGN) return false;
  for (const guard of ACTIVATION) if (await guard(standing)) return false;
  beginActive(record, today);
  record.status = S.ACTIVE;
  return true;
}

function openReview({ record, today }: Standing): boolean {
  const trigger = record.status === S.ACTIVE ? reviewTrigger(record, today) : null;
  if (!trigger) return false;
  beginReview(record, trigger, today);
  record.status = S.REVIEW_DUE;
  return true;
}

function reviewTrigger(contract: ProcessorContract, today: string): ReviewTrigger | null {
  const { nextReviewAt, dueDiligenceExpiresOn, endsOn, reviewedOn } = contract;
  if (nextReviewAt && addDays(nextReviewAt, -REVIEW_OPENS_DAYS_BEFORE) <= today) return ReviewTrigger.ANNUAL;
  if (!dueDiligenceExpiresOn || dueDiligenceExpiresOn < today) return ReviewTrigger.DUE_DILIGENCE_EXPIRED;
  const expiryOpens = endsOn && addDays(endsOn, -EXPIRY_DAYS_BEFORE);
  // One review before the end is enough: the one that was passed in its window answers it.
  if (expiryOpens && expiryOpens <= today && (!reviewedOn || reviewedOn < expiryOpens))
    return ReviewTrigger.BEFORE_EXPIRY;
  return null;
}

async function endOnLastDay({ em, record, today }: Standing): Promise<boolean> {
  if (record.status !== S.NOTICE || !record.endsOn || record.endsOn >= today) return false;
  await endOnTerm(em, record, record.endsOn);
  record.status = S.ENDED;
  return true;
}

async function raiseAlerts(standing: Standing): Promise<boolean> {
  const alerts = await alertsOf(standing);
  if (alerts.join() === standing.record.alerts.join()) return false;
  standing.record.alerts = alerts;
  return true;
}
