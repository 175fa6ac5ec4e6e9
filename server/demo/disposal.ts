import type { SqlEntityManager } from '@mikro-orm/sql';
import { Temporal } from 'temporal-polyfill';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { addDays, addMonths, londonDate } from '../clock/calendar.ts';
import { approvalEndsOn, monthlyRunOn } from '../clock/disposal.ts';
import { quarterOf } from '../clock/equality.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import { UNFINISHED_STATUSES } from '../complaint/complaint.vocabulary.ts';
import { nextReference } from '../crud/reference.ts';
import { takeAnswers } from '../database/equality-store.ts';
import { certify } from '../disposal/certify.ts';
import { DisposalDecision, DisposalKind, RetentionRunStatus as S } from '../disposal/disposal.vocabulary.ts';
import { listPage } from '../disposal/list-candidates.ts';
import { RetentionRunItem } from '../disposal/retention-run-item.entity.ts';
import { RetentionRun } from '../disposal/retention-run.entity.ts';
import { equalityMark } from '../equality/equality-key.ts';
import { PaymentPurpose, PaymentShare } from '../payment/payment-share.entity.ts';
import { ContractStatus, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { OverrideBasis } from '../retention-rule/retention-override.entity.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import type { Clock } from '../time.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

const TOKENS = 'RR-PAYSHARE-TOKEN';
/** Months after a payment at which its token goes. */
const KEPT = 13;
/** How many old payments of the demo lost their tokens, and how many people answered long ago. */
const [GONE, ANSWERED] = [4, 17];

/** Last month's run with its certificate, and this month's, which waits for the manager. Flushes. */
export async function seedDisposal(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  { cardPayments }: Organisations,
): Promise<void> {
  const today = clock.today();
  const listed = addDays(today, -3);
  const before = addMonths(listed, -1);
  const share = await payments(em, people, cardPayments.id);
  for (let n = 0; n < GONE; n++) await share({ at: addDays(addMonths(before, -KEPT), -2 - n), token: '' });
  for (let n = 0; n <= GONE; n++)
    await share({ at: addDays(addMonths(listed, -KEPT), -2 - n), token: `tok_Wk9${n}Mossfield` });
  for (const client of await keptClients(em))
    await share({ at: addDays(addMonths(listed, -KEPT), -9), token: 'tok_Wk99Mossfield' }, client);
  await em.flush();
  await takeAnswers(
    em,
    quarterOf(addMonths(listed, -40)),
    Array.from({ length: ANSWERED }, (_, n) => ({
      mark: equalityMark(`somebody who left, ${n}`),
      ethnicity: n % 3 ? 'A' : 'J',
      health: null,
      religionOrBelief: null,
      sexualOrientation: null,
    })),
  );
  await lastMonths(em, people, before);
  await thisMonths(em, people, listed, clock);
}

/** Records payments of the story's clients. */
async function payments(em: SqlEntityManager, { entry }: People, processor: string) {
  const clients = await em.find(
    Client,
    { restricted: false, sensitive: false, mergedInto: null },
    {
      orderBy: { reference: 'ASC' },
      limit: 30,
    },
  );
  const contract = await em.findOneOrFail(ProcessorContract, { processor, status: ContractStatus.ACTIVE });
  let turn = 18;
  return async ({ at, token }: { at: string; token: string }, of?: Client) => {
    const client = of ?? clients[turn++ % clients.length]!;
    em.persist(
      em.create(PaymentShare, {
        client: client.id,
        processor,
        contract: contract.id,
        purpose: PaymentPurpose.PAYMENT,
        token,
        last4: String(5_003 + 41 * turn),
        amountPence: 2_000,
        at: at11(at),
        recordedBy: entry.id,
        ...clientAccessOf(client),
      } as never),
    );
  };
}

/** One who is restricted, and one with an open complaint: their tokens are kept. */
async function keptClients(em: SqlEntityManager): Promise<Client[]> {
  const restricted = await em.findOne(Client, { restricted: true });
  const open = { status: { $in: [...UNFINISHED_STATUSES] }, client: { $ne: null } };
  const complaint = await em.findOne(ComplaintCase, open as never);
  const complaining = complaint && (await em.findOne(Client, { id: complaint.client! }));
  return [restricted, complaining].filter(client => client !== null);
}

/** Eleven in the morning of a day. */
function at11(day: string): Date {
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/London', plainTime: '11:00' })
      .epochMilliseconds,
  );
}

/** Completed: the tokens are gone, their stubs are certified. */
async function lastMonths(em: SqlEntityManager, { dpo, manager }: People, asOf: string): Promise<void> {
  const approvedOn = addDays(asOf, 4);
  const done = at11(addDays(asOf, 5));
  const run = em.create(RetentionRun, {
    reference: await nextReference(em, 'RUN', asOf.slice(0, 4)),
    status: S.COMPLETED,
    scheduledFor: monthlyRunOn(asOf),
    asOf,
    submittedBy: dpo.id,
    submittedAt: at11(addDays(asOf, 2)),
    approvedBy: manager.id,
    approvedOn,
    approvalEndsOn: approvalEndsOn(approvedOn),
    executionBegan: done,
    endedAt: done,
  } as never) as RetentionRun;
  await em.persist(run).flush();
  const rule = await em.findOneOrFail(RetentionRule, { code: TOKENS });
  for (let n = 0; n < GONE; n++) {
    const triggeredOn = addDays(addMonths(asOf, -KEPT), -2 - n);
    em.persist(
      em.create(RetentionRunItem, {
        run: run.id,
        kind: DisposalKind.PAYMENT_TOKEN,
        rule: rule.id,
        ruleCode: TOKENS,
        triggeredOn,
        retainUntil: addMonths(triggeredOn, KEPT),
        doneAt: done,
      } as never),
    );
  }
  await em.flush();
  await certify(em, run, { now: () => done, today: () => londonDate(done) });
}

/** Listed by the system, gone through and submitted; a manager approves. */
async function thisMonths(em: SqlEntityManager, { dpo }: People, asOf: string, clock: Clock): Promise<void> {
  const run = em.create(RetentionRun, {
    reference: await nextReference(em, 'RUN', asOf.slice(0, 4)),
    scheduledFor: monthlyRunOn(asOf),
    asOf,
  } as never) as RetentionRun;
  await em.persist(run).flush();
  while (run.status === S.SCHEDULED) await listPage(em, run, clock);
  const disputed = await em.findOneOrFail(RetentionRunItem, {
    run: run.id,
    kind: DisposalKind.PAYMENT_TOKEN,
    blockedBy: null,
  });
  Object.assign(disputed, {
    decision: DisposalDecision.EXTEND,
    extendedUntil: addMonths(asOf, 6),
    extensionBasis: OverrideBasis.CONTRACT,
    reason:
      'The payment is disputed with the provider; the contract asks for the token until that is settled.',
    decidedBy: dpo.id,
    decidedAt: at11(addDays(asOf, 1)),
  });
  Object.assign(run, {
    status: S.AWAITING_2ND_APPROVAL,
    submittedBy: dpo.id,
    submittedAt: at11(addDays(asOf, 1)),
  });
  await em.flush();
}
