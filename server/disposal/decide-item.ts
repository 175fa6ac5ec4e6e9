import type { SqlEntityManager } from '@mikro-orm/sql';
import { addMonths } from '../clock/calendar.ts';
import { extendedAtMost } from '../clock/disposal.ts';
import type { Context } from '../context.ts';
import { given } from '../crud/given.ts';
import { notAfter, notInPast } from '../crud/input-dates.ts';
import { hold } from '../crud/lock.ts';
import { Refusal, refuseField } from '../errors.ts';
import { ceilingMonths } from '../retention-rule/ceiling.ts';
import { DisposalDecision as D, RetentionRunStatus as S } from './disposal.vocabulary.ts';
import { lockOf } from './queue-step.ts';
import { RetentionRunItem, type RetentionRunItemFields } from './retention-run-item.entity.ts';
import { RetentionRun } from './retention-run.entity.ts';

/**
 * Before a decision is written: the run is in review, what is kept longer has a day, a ground and a reason, and what is
 * destroyed has none. INVALID_INPUT by field.
 */
export async function decided(
  context: Context,
  em: SqlEntityManager,
  item: RetentionRunItem,
  input: Partial<RetentionRunItemFields>,
): Promise<void> {
  const after = { ...item, ...given(input) } as RetentionRunItem;
  if (after.decision !== D.DESTROY && !after.reason) refuseField('reason', 'is needed');
  if (after.decision === D.EXTEND) await extension(em, after, context.app.clock.today());
  await hold(em, lockOf(item.run));
  // Unscoped: whoever decides of an item reads its run.
  const run = await em.findOneOrFail(RetentionRun, { id: item.run }, { filters: false });
  if (run.status !== S.IN_REVIEW)
    throw new Refusal('INVALID_TRANSITION', { from: run.status, missing: ['NOT_IN_REVIEW'] });
  item.decidedBy = context.signedIn().id;
  item.decidedAt = context.app.clock.now();
  if (after.decision !== D.EXTEND) Object.assign(input, { extendedUntil: null, extensionBasis: null });
  if (after.decision === D.DESTROY) Object.assign(input, { reason: null });
}

/** Within 24 months from today, on a ground, and not beyond the ceiling: that is for an override of the rule (§3.1, §3.4). */
async function extension(em: SqlEntityManager, item: RetentionRunItem, today: string): Promise<void> {
  const { extendedUntil, extensionBasis, triggeredOn } = item;
  if (!extendedUntil) refuseField('extendedUntil', 'is needed');
  if (!extensionBasis) refuseField('extensionBasis', 'is needed');
  notInPast({ extendedUntil }, today);
  notAfter({ extendedUntil }, extendedAtMost(today), 'is more than 24 months from today');
  const ceiling = addMonths(triggeredOn, await ceilingMonths(em));
  notAfter({ extendedUntil }, ceiling, 'is beyond the ceiling: propose an override of the rule');
}
