import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientToWrite } from '../access/client-to-write.ts';
import { may } from '../access/scope.ts';
import { quarterOf } from '../clock/equality.ts';
import type { Context } from '../context.ts';
import { columnsOf } from '../crud/columns.ts';
import { refuseWithheld } from '../crud/withheld.ts';
import { EQUALITY_CATEGORIES, takeAnswers } from '../database/equality-store.ts';
import { Refusal, refuseField } from '../errors.ts';
import { appropriatePolicyFor } from '../policy-document/policy-in-force.ts';
import { Schedule1Condition } from '../policy-document/policy-document.entity.ts';
import { equalityMark } from './equality-key.ts';
import { NOTICE_STANDS, EqualityNotice } from './equality-notice.entity.ts';
import { EqualityAnswersFields, EqualityMonitoringRecord } from './equality-record.ts';

/** Why a client is not asked. */
type Hindrance = 'APD_MISSING' | 'EQUALITY_NOTICE_GIVEN';

/**
 * Takes what a client answered, in the place of what she answered before. Nothing says afterwards whose it is: the
 * answers have no client, no account and no moment, and no request of it is remembered, so there is no `requestId`; the
 * same answers twice are the same answers.
 */
export async function captureAnswers(
  context: Context,
  em: SqlEntityManager,
  client: string,
  answers: EqualityAnswersFields,
): Promise<void> {
  const answered = Object.fromEntries(EQUALITY_CATEGORIES.map(name => [name, answers[name] ?? null]));
  if (Object.values(answered).every(answer => answer === null))
    refuseField('ethnicity', 'or another question needs an answer; there is nothing to record else');
  const { id } = await clientToAsk(context, em, client);
  const asked = columnsOf(EqualityAnswersFields);
  await refuseWithheld(context, em, EqualityMonitoringRecord.name, asked, answers);
  const [first, ...rest] = await hindrances(context, em, id);
  if (first) throw new Refusal(first, { missing: [first, ...rest] });
  await takeAnswers(em, quarterOf(context.app.clock.today()), [
    { mark: equalityMark(id), ...answered } as never,
  ]);
}

/** The client who is asked: whom the viewer meets, and a clinician whom she cares for (C-01). */
export async function clientToAsk(context: Context, em: SqlEntityManager, client: string) {
  if (!context.ability.can('create', EqualityMonitoringRecord.name)) throw new Refusal('FORBIDDEN');
  const found = await clientToWrite(context, em, client);
  if (!may(context.ability, 'create', EqualityMonitoringRecord, { client: found.id }))
    throw new Refusal('FORBIDDEN');
  return found;
}

/** Everything that speaks against asking a client: no policy document carries it (§2.13), or she gave notice (Sch 1 para 8(5)). */
export async function hindrances(
  context: Context,
  em: SqlEntityManager,
  client: string,
): Promise<Hindrance[]> {
  const today = context.app.clock.today();
  // Unscoped: a notice binds whoever asks, whether or not she reads notices.
  const notices = await context.beyondReach(em, () =>
    em.count(EqualityNotice, { client, status: { $in: NOTICE_STANDS } } as never, { filters: false }),
  );
  return [
    (await appropriatePolicyFor(em, Schedule1Condition.EQUALITY, today)) ? null : ('APD_MISSING' as const),
    notices > 0 ? ('EQUALITY_NOTICE_GIVEN' as const) : null,
  ].filter(code => code !== null);
}
