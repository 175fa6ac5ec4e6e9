import type { SqlEntityManager } from '@mikro-orm/sql';

/** An entry of the trail with its values, as it is stored. */
export interface StoredEntry {
  id: string;
  at: string;
  actor: string | null;
  event: string | null;
  request: string | null;
  subject: string;
  recordId: string;
  rootSubject: string;
  rootId: string;
  operation: string;
  fields: string[];
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  sealed: boolean;
}

/** A condition in SQL with its values in order. */
export interface Condition {
  sql: string;
  values: unknown[];
}

/** Where a page begins and how many it holds. */
export interface Cut {
  limit: number;
  offset: number;
}

const COLUMNS = `e.id::text as id, e.at, e.actor, e.event, e.request, e.subject, e.record_id as "recordId",
  e.root_subject as "rootSubject", e.root_id as "rootId", e.operation, e.fields, v.before, v.after,
  exists (select from audit_seal s where s.entry_id = e.id) as sealed`;

/** Entries that meet every condition, newest first. */
export function findEntries(
  em: SqlEntityManager,
  conditions: readonly Condition[],
  { limit, offset }: Cut,
): Promise<StoredEntry[]> {
  return em.execute<StoredEntry[]>(
    `select ${COLUMNS} from audit_entry e left join audit_value v on v.entry_id = e.id
     where ${all(conditions)} order by e.id desc limit ? offset ?`,
    [...conditions.flatMap(condition => condition.values), limit, offset],
  );
}

/** How many meet every condition, counted to `most`. */
export async function countEntries(
  em: SqlEntityManager,
  conditions: readonly Condition[],
  most: number,
): Promise<number> {
  const [row] = await em.execute<{ n: number }[]>(
    `select count(*)::int as n from (select from audit_entry e where ${all(conditions)} limit ?) as counted`,
    [...conditions.flatMap(condition => condition.values), most],
  );
  return row!.n;
}

/** The diary of a record, and of those that became it: their own entries and those of what lives inside them. */
export function diaryOf(subject: string, ids: readonly string[]): Condition {
  return {
    sql: '((e.root_id = any (?::uuid[]) and e.root_subject = ?) or (e.record_id = any (?::uuid[]) and e.subject = ?))',
    values: [ids, subject, ids, subject],
  };
}

function all(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? 'true' : conditions.map(condition => condition.sql).join(' and ');
}
