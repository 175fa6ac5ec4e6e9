import type { SqlEntityManager } from '@mikro-orm/sql';
import { readFileSync } from 'node:fs';
import { resourceOf, resourcesInUse, type Resource } from '../crud/resource.ts';

/** One step from a record towards the record whose diary it belongs to; `table` only where the way goes on. */
interface Step {
  column: string;
  subject?: string;
  subjectColumn?: string;
  table?: string;
}

/** What says nothing of its own: every change changes it, or the entry has it already. */
const BOOKKEEPING = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/**
 * Makes the audit tables where they are absent and puts the trigger on every table of the register, so that no row
 * changes without an entry. As the owner, at every start: a column that was added since is watched from then on.
 */
export async function attachAudit(em: SqlEntityManager): Promise<void> {
  await em.execute(readFileSync(new URL('../database/migrations/audit.sql', import.meta.url), 'utf8'));
  for (const resource of resourcesInUse()) await em.execute(triggerOf(em, resource));
}

function triggerOf(em: SqlEntityManager, resource: Resource): string {
  const fields = watched(em, resource);
  // Values are kept of what the API can show; of secrets, files and bookkeeping only the name.
  const shown = new Set(resource.columns.filter(column => !column.internal).map(column => column.name));
  const secret = fields.filter(([, field]) => !shown.has(field)).map(([column]) => column);
  const given = [
    resource.name,
    JSON.stringify(Object.fromEntries(fields)),
    JSON.stringify(secret),
    JSON.stringify(wayUp(em, resource)),
  ];
  const table = em.getPlatform().quoteIdentifier(resource.table);
  return `create or replace trigger audit after insert or update or delete on ${table}
    for each row execute function audit_change(${given.map(quoted).join(', ')});
    alter table ${table} enable trigger audit`;
}

/** Columns and fields of a table, in the order of the paper. */
function watched(em: SqlEntityManager, resource: Resource): [string, string][] {
  return Object.values(em.getMetadata().get(resource.entity as never).properties)
    .filter(property => !BOOKKEEPING.has(property.name) && property.persist !== false)
    .map(property => [property.fieldNames[0]!, property.name]);
}

function wayUp(em: SqlEntityManager, resource: Resource): Step[] {
  const link = resource.columns.find(column => column.name === resource.parent);
  if (!link) return [];
  const [column] = watched(em, resource).find(([, field]) => field === link.name)!;
  // Notes and their like name their record by kind and id.
  if (!link.target) return [{ column, subjectColumn: 'subject' }];
  const parent = resourceOf(link.target());
  const rest = wayUp(em, parent);
  return [{ column, subject: parent.name, ...(rest.length > 0 && { table: parent.table }) }, ...rest];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
