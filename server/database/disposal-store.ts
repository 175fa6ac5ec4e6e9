import type { SqlEntityManager } from '@mikro-orm/sql';

/** How many items of a run stand alike. */
export interface ItemCount {
  kind: string;
  ruleCode: string;
  decision: string;
  blockedBy: string | null;
  done: boolean;
  failed: boolean;
  items: number;
  records: number;
}

/** Counts the items of a run by how they stand: no item is told. */
export function countItems(em: SqlEntityManager, run: string): Promise<ItemCount[]> {
  return em.execute(
    `select kind, rule_code as "ruleCode", decision, blocked_by as "blockedBy", done_at is not null as done,
            failed_at is not null as failed, count(*)::int as items, sum(records)::int as records
       from retention_run_item where run_id = ?
      group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`,
    [run],
  );
}

/** Destroys what an item stands for by its owner's function, which refuses whatever no approved run names. */
export async function destroyItem(
  em: SqlEntityManager,
  destroy: string,
  item: string,
  at: Date,
): Promise<void> {
  // The name is the register's own, never anybody's input.
  await em.execute(`select ${destroy}(?::uuid, ?::timestamptz)`, [item, at.toISOString()]);
}

/** Puts what was destroyed and is on no certificate yet on this one. */
export async function certifyItems(em: SqlEntityManager, run: string, certificate: string): Promise<void> {
  await em.execute(
    `update retention_run_item set certificate_id = ?, version = version + 1, updated_at = now()
      where run_id = ? and done_at is not null and certificate_id is null`,
    [certificate, run],
  );
}

/** What was destroyed and is on no certificate yet, by kind and rule. */
export function uncertified(
  em: SqlEntityManager,
  run: string,
): Promise<
  {
    kind: string;
    ruleCode: string;
    recordType: string;
    items: number;
    records: number;
    triggeredFrom: string;
    triggeredTo: string;
    firstAt: string;
    lastAt: string;
  }[]
> {
  return em.execute(
    `select i.kind, i.rule_code as "ruleCode", min(r.record_type) as "recordType", count(*)::int as items,
            sum(i.records)::int as records, min(i.triggered_on)::text as "triggeredFrom",
            max(i.triggered_on)::text as "triggeredTo", min(i.done_at)::text as "firstAt", max(i.done_at)::text as "lastAt"
       from retention_run_item i join retention_rule r on r.id = i.rule_id
      where i.run_id = ? and i.done_at is not null and i.certificate_id is null
      group by 1, 2 order by 1, 2`,
    [run],
  );
}

/** Lets what failed be tried again. */
export async function forgetFailures(em: SqlEntityManager, run: string): Promise<void> {
  await em.execute(
    `update retention_run_item set failed_at = null, version = version + 1, updated_at = now()
      where run_id = ? and failed_at is not null`,
    [run],
  );
}
