import { columnsOf, type Column, type EntityClass } from './columns.ts';
import { resourcesInUse } from './resource.ts';

/** An item that is collected about a person (S21): a column that says for what, and the record that it belongs to. */
export interface Item {
  record: string;
  column: Column;
}

const apart = new Map<string, EntityClass>();

/** Names the record of items that are kept apart from the resources, as the answers of equality monitoring are. */
export function KeptAs(record: string): ClassDecorator {
  return target => void apart.set(record, target as unknown as EntityClass);
}

/** Every item that Wellkept can collect about a person, record by record. */
export function items(): Item[] {
  const records = [
    ...resourcesInUse().map(({ name, columns }) => [name, columns] as const),
    ...[...apart].map(([name, fields]) => [name, columnsOf(fields)] as const),
  ];
  return records.flatMap(([record, columns]) =>
    columns.filter(({ purposes }) => purposes).map(column => ({ record, column })),
  );
}

/** How an item is called wherever one string names it: `Client.ethnicity`. */
export function itemName(record: string, field: string): string {
  return `${record}.${field}`;
}

/** Whether no record can be without it, or a law or a rule of ours needs it where there is one: it is never stopped (S21). */
export function isRequired({ optional, default: beginning, indispensable }: Column): boolean {
  return indispensable === true || (!optional && beginning === undefined);
}

/** Whether it is special category data by UK GDPR Art 9 (X4). */
export function isArt9({ sealed, special }: Column): boolean {
  return sealed === 'art9' || special === true;
}

/** Whether the policy counts it among the sensitive ones, by law or by its own word (S27, X4). */
export function isPolicySensitive(column: Column): boolean {
  return column.sealed !== undefined || isArt9(column);
}
