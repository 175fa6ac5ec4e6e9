import { isUUID } from 'class-validator';
import type { Context } from '../context.ts';
import type { Column, EntityClass } from './columns.ts';
import type { FilterInput } from './filter.ts';
import { resourceOf } from './resource.ts';

/** What a filter says of a link. */
interface Asked {
  eq?: string | null;
  in?: string[] | null;
}

/**
 * A filter that asks for the cases of a client out of sight finds nothing, as if she were not there (C-11): else whoever
 * knows her id would be told that there is a case of hers.
 */
export async function byLinksInSight(
  context: Context,
  entity: EntityClass,
  filter: FilterInput = {},
): Promise<FilterInput> {
  const { columns } = resourceOf(entity);
  if (!columns.some(({ name }) => name === 'officeBarred')) return filter;
  const links = columns.filter(column => filter[column.name] && leadsToClient(column));
  const narrowed: FilterInput = { ...filter };
  for (const { name, target } of links) {
    const asked = filter[name] as Asked;
    const ids = [asked.eq, ...(asked.in ?? [])].filter(id => isUUID(id));
    const seen = await inSight(context, target!(), ids as string[]);
    narrowed[name] = {
      ...asked,
      ...(asked.eq && { eq: seen.has(asked.eq) ? asked.eq : '' }),
      ...(asked.in && { in: asked.in.filter(id => seen.has(id)) }),
    };
  }
  return narrowed;
}

function leadsToClient({ kind, target }: Column): boolean {
  return kind === 'link' && resourceOf(target!()).name === 'Client';
}

async function inSight(context: Context, entity: EntityClass, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const em = await context.reader();
  const found = (await em.find(entity as never, { id: { $in: ids } } as never, {
    fields: ['id'] as never,
    disableIdentityMap: true,
  })) as { id: string }[];
  return new Set(found.map(({ id }) => id));
}
