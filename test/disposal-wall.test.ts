import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DestructionCertificateListDocument,
  ExecuteRetentionRunDocument,
  ReopenRetentionRunDocument,
  RetireRetentionRuleDocument,
  RetentionRuleListDocument,
  RetryRetentionRunDocument,
  StopRetentionRunDocument,
} from '../schema/generated/graphql.ts';
import { readHeads } from '../server/audit/heads.ts';
import { chainKey, sealPending } from '../server/audit/seal.ts';
import { verify } from '../server/audit/verify.ts';
import { withClient } from '../server/database/roles.ts';
import { disposalTimers } from '../server/disposal/disposal.timers.ts';
import { runTimers } from '../server/jobs/timers.ts';
import { registered } from './support/client.ts';
import { workerDatabase } from './support/database.ts';
import {
  approvedRun,
  endOpen,
  fired,
  itemsAs,
  listedRun,
  refusedEvent,
  reviewedRun,
  runAs,
  WHY,
  work,
} from './support/disposal.ts';
import { asOwner } from './support/equality.ts';
import { provider, shared, shareOf, tokenOfShare } from './support/payment.ts';
import { othersEnded } from './support/transactions.ts';
import { startWorld, type World } from './support/world.ts';

const NOW = '2026-11-25T10:00:00Z';
const TOMORROW = '2026-11-26T10:00:00Z';
const DUE = '2025-10-20T09:00:00Z';

let world: World;
let bank: string;
beforeAll(async () => {
  world = await startWorld({ now: NOW });
  bank = (await provider(world)).id;
});
afterAll(() => world.close());
beforeEach(() => world.serving.app.clock.set(NOW));
afterEach(() => endOpen(world));

const clock = (now: string) => world.serving.app.clock.set(now);

async function paid(token: string, at = DUE) {
  return shared(world, shareOf((await registered(world)).id, bank, { token, at }));
}

const tokenOf = (id: string) => tokenOfShare(world, id);

/** What PostgreSQL says to the application's own login. */
async function refusal(sql: string): Promise<string> {
  const { url } = await workerDatabase('main');
  return withClient(url, async app =>
    app.query(`begin; set local wellkept.reach = 'system'; ${sql}; rollback`).then(
      () => 'done',
      (error: Error) => error.message,
    ),
  );
}

const certificates = async (run: string) =>
  (
    await (
      await world.as('auditor')
    ).ask(DestructionCertificateListDocument, {
      filter: { run: { eq: run } },
      sort: [{ field: 'reference', order: 'ASC' }] as never,
    })
  ).list.items;

test('the application deletes nothing, and the owner’s function refuses whatever no approved run names', async () => {
  const { id } = await paid('tok_Wall01Mossfield');
  const run = await reviewedRun(world);
  const [item] = await itemsAs(world, 'dpo', run.id);
  const destroy = (which: string) => `select dispose_payment_token('${which}', now())`;
  expect(await refusal('delete from payment_share')).toContain('permission denied');
  expect(await refusal(`update payment_share set token = ''`)).toContain('permission denied');
  expect(await refusal(`update retention_run_item set done_at = now()`)).toContain('permission denied');
  expect(await refusal(`update destruction_certificate set items = 9`)).toContain('permission denied');
  expect(await refusal(`select forget_values('PaymentShare', '${id}', array['token'])`)).toContain(
    'permission denied',
  );
  expect(await refusal(destroy(id))).toContain('is not to be destroyed');
  expect(await refusal(destroy(item!.id))).toContain('is not to be destroyed');
  // Nor where the application believes that it may: nobody approved.
  expect(await refusal(`update retention_run set status = 'EXECUTING'; ${destroy(item!.id)}`)).toContain(
    'is not to be destroyed',
  );
  const { dpo } = world.people;
  const byOneself = `update retention_run set submitted_by_id = '${dpo.id}', approved_by_id = '${dpo.id}'`;
  expect(await refusal(byOneself)).toContain('violates check constraint');
  expect(await tokenOf(id)).toBe('tok_Wall01Mossfield');
});

test('what is destroyed is in the trail no more, and the trail is whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wellkept-heads-'));
  const heads = join(folder, 'audit-heads.jsonl');
  const key = chainKey('the key of the tests, which is kept outside of the database');
  const told = () =>
    asOwner(`select from audit_value where before::text || coalesce(after::text, '') like '%tok_Trail01%'
    or after::text like '%tok_Trail01%'`);
  const { id } = await paid('tok_Trail01Mossfield');
  const { ownerUrl } = await workerDatabase('main');
  await withClient(ownerUrl, async owner => {
    await othersEnded(owner);
    await sealPending(world.serving.app.pool, key, heads);
    expect((await told()).length).toBe(1);
    const run = await approvedRun(world);
    clock(TOMORROW);
    await work(world, run.id);
    expect(await tokenOf(id)).toBe('');
    expect(await told()).toEqual([]);
    await othersEnded(owner);
    await sealPending(world.serving.app.pool, key, heads);
    const verdict = await verify(owner, key, await readHeads(heads));
    expect(verdict).toMatchObject({ findings: [], unsealed: 0 });
    // Both what wrote the token and what took it out.
    expect(verdict.withoutValues).toBeGreaterThanOrEqual(2);
  });
  const entries = await asOwner<{ operation: string; fields: string[]; event: string }>(
    `select operation, fields, event from audit_entry where record_id = '${id}' order by id`,
  );
  expect(entries.at(-1)).toEqual({ operation: 'UPDATE', fields: ['token'], event: 'dispose' });
  await rm(folder, { recursive: true });
});

test('an approval lapses after 14 days: nothing is destroyed until somebody approves again', async () => {
  const { id } = await paid('tok_Lapse01Mossfield');
  const run = await approvedRun(world);
  clock('2026-12-10T00:30:00Z');
  await work(world, run.id);
  expect(await refusedEvent(world, 'admin', ExecuteRetentionRunDocument, run.id)).toMatchObject({
    code: 'INVALID_TRANSITION',
    missing: ['APPROVAL_LAPSED'],
  });
  await runTimers(world.serving.app, [disposalTimers]);
  await work(world, run.id);
  expect(await runAs(world, 'manager', run.id)).toMatchObject({
    status: 'AWAITING_2ND_APPROVAL',
    approvedBy: null,
    approvalLapsedOn: '2026-12-10',
  });
  expect(await tokenOf(id)).toBe('tok_Lapse01Mossfield');
});

test('an administrator who had no part in it carries it out at once; one who stops it ends it in part', async () => {
  const { id } = await paid('tok_Stop01Mossfield');
  const run = await approvedRun(world);
  expect(await refusedEvent(world, 'dpo', ExecuteRetentionRunDocument, run.id)).toMatchObject({
    code: 'FORBIDDEN',
  });
  await fired(world, 'admin', ExecuteRetentionRunDocument, run.id);
  await fired(world, 'manager', StopRetentionRunDocument, run.id, WHY);
  await work(world, run.id);
  expect(await runAs(world, 'dpo', run.id)).toMatchObject({
    status: 'PARTIAL',
    executedBy: { id: world.people.admin.id },
    stoppedBy: { id: world.people.manager.id },
  });
  expect(await tokenOf(id)).toBe('tok_Stop01Mossfield');
  expect(await certificates(run.id)).toEqual([]);
  expect(await refusedEvent(world, 'dpo', RetryRetentionRunDocument, run.id)).toMatchObject({
    missing: ['WAS_STOPPED', 'NOTHING_FAILED'],
  });
  expect(await fired(world, 'dpo', ReopenRetentionRunDocument, run.id)).toMatchObject({
    status: 'IN_REVIEW',
    submittedBy: null,
    approvedBy: null,
  });
});

test('of an item that fails nothing is destroyed; the run ends in part, and trying again does the rest, once', async () => {
  const [good, bad] = [await paid('tok_Fail01Mossfield'), await paid('tok_Fail02Mossfield')];
  await asOwner(`create function fail() returns trigger language plpgsql as $$ begin
      raise exception 'the disk is full'; end $$;
    create trigger fail before update on payment_share for each row when (old.id = '${bad.id}') execute function fail()`);
  const run = await approvedRun(world);
  clock(TOMORROW);
  await work(world, run.id);
  expect(await runAs(world, 'dpo', run.id)).toMatchObject({ status: 'PARTIAL' });
  expect([await tokenOf(good.id), await tokenOf(bad.id)]).toEqual(['', 'tok_Fail02Mossfield']);
  const values = await asOwner(`select from audit_value where after::text like '%tok_Fail02%'`);
  expect(values).toHaveLength(1);
  const [first] = await certificates(run.id);

  await asOwner('drop trigger fail on payment_share; drop function fail');
  await fired(world, 'dpo', RetryRetentionRunDocument, run.id);
  // Two workers at once: what one does the other finds done.
  await Promise.all([work(world, run.id), work(world, run.id)]);
  expect(await runAs(world, 'dpo', run.id)).toMatchObject({ status: 'COMPLETED' });
  expect(await tokenOf(bad.id)).toBe('');
  const both = await certificates(run.id);
  expect(both.map(({ items }) => items)).toEqual([first!.items, 1]);
  expect(both[0]).toEqual(first);
});

test('what is in use again since it was approved, or whose rule is not in force any more, is dropped; a rule that is not in force lists nothing', async () => {
  const [moved, { id }] = [await paid('tok_Rule01Mossfield'), await paid('tok_Rule02Mossfield')];
  const run = await approvedRun(world);
  await asOwner(`update payment_share set at = '2026-11-20' where id = '${moved.id}'`);
  clock(TOMORROW);
  await fired(world, 'admin', ExecuteRetentionRunDocument, run.id);
  const dpo = await world.as('dpo');
  const { list } = await dpo.ask(RetentionRuleListDocument, {
    filter: { code: { eq: 'RR-PAYSHARE-TOKEN' } },
  });
  const [rule] = list.items;
  await dpo.ask(RetireRetentionRuleDocument, { id: rule!.id, version: rule!.version });
  await work(world, run.id);
  const items = await itemsAs(world, 'dpo', run.id);
  expect(new Set(items.map(({ blockedBy, doneAt }) => `${blockedBy} ${doneAt}`))).toEqual(
    new Set(['NOT_DUE null']),
  );
  expect(await runAs(world, 'dpo', run.id)).toMatchObject({ status: 'COMPLETED' });
  expect(await tokenOf(id)).toBe('tok_Rule02Mossfield');
  expect(await listedRun(world)).toMatchObject({ withoutRule: ['PAYMENT_TOKEN'], counts: [] });
});
