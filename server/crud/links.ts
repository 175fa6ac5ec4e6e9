import DataLoader from 'dataloader';
import type { Row } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { childOrder, shownBelow } from './children.ts';
import type { EntityClass } from './columns.ts';
import { select } from './read.ts';

type Loader = DataLoader<string, Row | Row[] | null>;

/** Batches a request's reads behind links; each loader selects one set of fields of one entity. */
export class Links {
  private readonly loaders = new Map<string, Loader>();

  constructor(private readonly context: Context) {}

  /** The linked record, or null when it is out of the viewer's sight. */
  load(entity: EntityClass, id: string, asked: ReadonlySet<string>): Promise<Row | null> {
    return this.linked(entity, asked).load(id) as Promise<Row | null>;
  }

  /** What {@link load} answers from now on, since it was read with what leads there. */
  loaded(entity: EntityClass, id: string, asked: ReadonlySet<string>, row: Row | null): void {
    this.linked(entity, asked).prime(id, row);
  }

  private linked(entity: EntityClass, asked: ReadonlySet<string>): Loader {
    return this.loader(`${entity.name} ${listed(asked)}`, async ids => {
      const rows = await select(this.context, entity, { id: { $in: [...ids] } }, asked, {});
      const byId = new Map(rows.map(row => [row.id, row]));
      return ids.map(id => byId.get(id) ?? null);
    });
  }

  /** The record as it is stored, whoever may read what of it: guards judge whole records, many in one statement. */
  whole<T extends object>(entity: EntityClass<T>, id: string): Promise<T | null> {
    return this.stored(entity).load(id) as Promise<unknown> as Promise<T | null>;
  }

  /** What {@link whole} answers from now on, since it was just written. */
  wholeLoaded(entity: EntityClass, record: { id: string }): void {
    this.stored(entity).prime(record.id, record as Row);
  }

  private stored(entity: EntityClass): Loader {
    return this.loader(`${entity.name} whole`, async ids => {
      const em = await this.context.reader();
      const where = { id: { $in: [...ids] } };
      const found = (await em.find(entity as never, where as never, { filters: false })) as Row[];
      const byId = new Map(found.map(record => [record.id, record]));
      return ids.map(each => byId.get(each) ?? null);
    });
  }

  /** The records whose `by` holds the id: the children of a record, in their resource's order. */
  children(entity: EntityClass, by: string, id: string, asked: ReadonlySet<string>): Promise<Row[]> {
    return this.below(entity, by, asked).load(id) as Promise<Row[]>;
  }

  /** What {@link children} answers from now on, since they were read with their parent. */
  childrenLoaded(entity: EntityClass, by: string, id: string, asked: ReadonlySet<string>, rows: Row[]): void {
    this.below(entity, by, asked).prime(id, rows);
  }

  private below(entity: EntityClass, by: string, asked: ReadonlySet<string>): Loader {
    return this.loader(`${entity.name} ${by} ${listed(asked)}`, async ids => {
      const which = { $and: [{ [by]: { $in: [...ids] } }, shownBelow(this.context, entity, by)] };
      const cut = { order: childOrder(entity) };
      const rows = await select(this.context, entity, which, new Set([...asked, by]), cut);
      return ids.map(id => rows.filter(row => row[by] === id));
    });
  }

  private loader(key: string, batch: (ids: readonly string[]) => Promise<(Row | Row[] | null)[]>): Loader {
    const made = this.loaders.get(key) ?? new DataLoader(batch);
    this.loaders.set(key, made);
    return made;
  }
}

function listed(asked: ReadonlySet<string>): string {
  return [...asked].sort().join();
}
