import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { Column } from './columns.ts';
import { itemName } from './items.ts';

/** What is said of an item that is given and not collected. */
export const NOT_COLLECTED = 'is not collected: no purpose of the privacy notice needs it';

/** PURPOSE_NOT_IN_CURRENT_NOTICE, by field, where something is given of an item that is collected for no purpose today (S21). What is held may be cleared. */
export function refuseWithheld(
  context: Context,
  record: string,
  columns: readonly Column[],
  values: object,
): void {
  const refused = withheldFields(context, record, columns, values as Record<string, unknown>);
  if (refused.length === 0) return;
  throw new Refusal('PURPOSE_NOT_IN_CURRENT_NOTICE', {
    fields: Object.fromEntries(refused.map(field => [field, NOT_COLLECTED])),
  });
}

/** The fields of which something is given although they are not collected. */
export function withheldFields(
  { withheld }: Context,
  record: string,
  columns: readonly Column[],
  values: Record<string, unknown>,
): string[] {
  if (withheld.size === 0) return [];
  return columns
    .filter(column => withheld.has(itemName(record, column.name)) && tells(column, values[column.name]))
    .map(({ name }) => name);
}

/** Whether a value says anything: a form that does not ask sends nothing, or what stands there by itself. */
function tells(column: Column, value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === column.default) return false;
  return !Array.isArray(value) || value.length > 0;
}
