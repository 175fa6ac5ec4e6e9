import DataLoader from 'dataloader';
import { isRestricted, readableField, type Row } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { select } from './read.ts';
import { resourceOf } from './resource.ts';
import type { Where } from '../access/where.ts';

/** Batches a request's reads behind links; each loader selects one set of fields of one entity. */
export class Links {
  private readonly loaders = new Map<string, DataLoader<string, Row | Row[] | null>>();

  constructor(private readonly context: Context) {}

  /** The linked record, or null when it is out of the viewer's sight. */
  load(entity: EntityClass, id: string, asked: Set<string>): Promise<Row | null> {
    const loader = this.loader(`${entity.name} ${[...asked].sort().join()}`, async ids => {
      const rows = await select(this.context, entity, { id: { $in: [...ids] } }, asked, {});
      const byId = new Map(rows.map(row => [row.id, row]));
      return ids.map(id => byId.get(id) ?? null);
    });
    return loader.load(id) as Promise<Row | null>;
  }

  /** The record as it is stored, whoever may read what of it: guards judge whole records, many in one statement. */
  whole<T extends object>(entity: EntityClass<T>, id: string): Promise<T | null> {
    const loader = this.loader(`${entity.name} whole`, async ids => {
      const em = await this.context.reader();
      const where = { id: { $in: [...ids] } };
      const found = (await em.find(entity as never, where as never, { filters: false })) as Row[];
      const byId = new Map(found.map(record => [record.id, record]));
      return ids.map(each => byId.get(each) ?? null);
    });
    return loader.load(id) as Promise<unknown> as Promise<T | null>;
  }

  /** The records whose `field` holds the id: the children of a record, in their resource's order. */
  children(
    entity: EntityClass,
    field: string,
    id: string,
    asked: Set<string>,
    where: Where = {},
  ): Promise<Row[]> {
    const loader = this.loader(
      `${entity.name} ${field} ${JSON.stringify(where)} ${[...asked].sort().join()}`,
      async ids => {
        const rows = await select(
          this.context,
          entity,
          { $and: [{ [field]: { $in: [...ids] } }, structuredClone(where), this.shownBelow(entity, field)] },
          new Set([...asked, field]),
          {
            order: [...childOrder(entity), { id: 'ASC' }],
          },
        );
        return ids.map(id => rows.filter(row => row[field] === id));
      },
    );
    return loader.load(id) as Promise<Row[]>;
  }

  /** A child whose link is hidden from the viewer is not found by it: its parent's page would betray the link (M20). */
  private shownBelow(entity: EntityClass, field: string): Where {
    const { ability } = this.context;
    return isRestricted(ability, entity, field) ? readableField(ability, entity, field) : {};
  }

  private loader(
    key: string,
    batch: (ids: readonly string[]) => Promise<(Row | Row[] | null)[]>,
  ): DataLoader<string, Row | Row[] | null> {
    const made = this.loaders.get(key) ?? new DataLoader(batch);
    this.loaders.set(key, made);
    return made;
  }
}

function childOrder(entity: EntityClass): Record<string, 'ASC' | 'DESC'>[] {
  return [resourceOf(entity).order ?? { createdAt: 'ASC' }];
}
