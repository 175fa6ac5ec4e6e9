import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { Column } from './columns.ts';
import { itemName } from './items.ts';

/** What is said of an item that is given and not collected. */
export const NOT_COLLECTED = 'is not collected: no purpose of the privacy notice needs it';

/** PURPOSE_NOT_IN_CURRENT_NOTICE, by field, where something is given of an item that is collected for no purpose today (S21). What is held may be cleared. */
export async function refuseWithheld(
  context: Context,
  em: SqlEntityManager,
  record: string,
  columns: readonly Column[],
  values: object,
): Promise<void> {
  const refused = await withheldFields(context, em, record, columns, values as Record<string, unknown>);
  if (refused.length === 0) return;
  throw new Refusal('PURPOSE_NOT_IN_CURRENT_NOTICE', {
    fields: Object.fromEntries(refused.map(field => [field, NOT_COLLECTED])),
  });
}

/** The fields of which something is given although they are not collected; who gives no item asks nothing. */
export async function withheldFields(
  context: Context,
  em: SqlEntityManager,
  record: string,
  columns: readonly Column[],
  values: Record<string, unknown>,
): Promise<string[]> {
  const given = columns.filter(column => column.purposes && tells(column, values[column.name]));
  if (given.length === 0) return [];
  const withheld = await context.withheld(em);
  return given.map(({ name }) => name).filter(name => withheld.has(itemName(record, name)));
}

/** Whether a value says anything: a form that does not ask sends nothing, or what stands there by itself. */
function tells(column: Column, value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === column.default) return false;
  return !Array.isArray(value) || value.length > 0;
}
