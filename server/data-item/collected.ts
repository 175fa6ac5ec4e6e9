import type { SqlEntityManager } from '@mikro-orm/sql';
import type { PurposeCode } from '../../schema/purpose-codes.ts';
import type { Column } from '../crud/columns.ts';
import { isRequired, itemName, items } from '../crud/items.ts';
import { Purpose, PurposeStatus } from '../purpose/purpose.entity.ts';
import { DataItemDefinition, DataItemStatus } from './data-item.entity.ts';

/** Moves on with every change to what decides whether an item is collected: nothing of it is ever deleted, and each change counts its row's version up. */
const STAMP = `select concat((select sum(version) from data_item_definition), '/', (select sum(version) from purpose)) as stamp`;

/** What is not collected today, and what is asked only where it is needed; both by `Record.field`. */
export interface Collected {
  withheld: ReadonlySet<string>;
  sparing: ReadonlySet<string>;
}

/** What is collected today, read again only when the stamp has moved. */
export class CollectedItems {
  private stamp: string | null = null;
  private last: Collected = { withheld: new Set(), sparing: new Set() };

  /** As a transaction finds it. */
  async asOf(em: SqlEntityManager): Promise<Collected> {
    const [{ stamp }] = await em.execute<[{ stamp: string }]>(STAMP);
    if (stamp === this.stamp) return this.last;
    const read = await collectedNow(em);
    this.stamp = stamp;
    return (this.last = read);
  }
}

const UNSCOPED = { filters: false, disableIdentityMap: true } as const;

async function collectedNow(em: SqlEntityManager): Promise<Collected> {
  const inForce = new Set(
    (await em.find(Purpose, { status: PurposeStatus.APPROVED }, UNSCOPED)).map(({ code }) => code),
  );
  const configured = new Map(
    (await em.find(DataItemDefinition, {}, UNSCOPED)).map(row => [itemName(row.record, row.field), row]),
  );
  const withheld = new Set<string>();
  const sparing = new Set<string>();
  for (const { record, column } of items()) {
    const name = itemName(record, column.name);
    const row = configured.get(name);
    if (!isAsked(column, row?.status, row?.purposes ?? column.purposes!, inForce)) withheld.add(name);
    else if (row?.status === DataItemStatus.OPTIONAL) sparing.add(name);
  }
  return { withheld, sparing };
}

/** Whether forms ask for an item: what is required always, everything else while it is not stopped and a purpose of it is in force (S21). */
export function isAsked(
  column: Column,
  status: DataItemStatus | undefined,
  purposes: readonly `${PurposeCode}`[],
  inForce: ReadonlySet<string>,
): boolean {
  if (isRequired(column)) return true;
  return status !== DataItemStatus.STOPPED && purposes.some(code => inForce.has(code));
}
