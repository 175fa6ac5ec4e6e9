import { isRequired, items } from '../crud/items.ts';
import type { Column } from '../crud/columns.ts';
import type { DataItemDefinition } from './data-item.entity.ts';

/** The column that declares an item; none of one that an earlier Wellkept had. */
export function declarationOf({
  record,
  field,
}: Pick<DataItemDefinition, 'record' | 'field'>): Column | undefined {
  return items().find(item => item.record === record && item.column.name === field)?.column;
}

/** Whether an item can never be left out. */
export function isNeeded(item: Pick<DataItemDefinition, 'record' | 'field'>): boolean {
  const column = declarationOf(item);
  return column !== undefined && isRequired(column);
}
