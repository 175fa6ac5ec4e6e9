import type { Row } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { resourceOf } from './resource.ts';
import { unseal } from './sealing.ts';

/**
 * Opens the sealed columns of rows that are masked already and notes the reads (C-07). Of many rows at once they are
 * left out, unless the viewer may browse them.
 */
export function opened(context: Context, entity: EntityClass, rows: Row[], single: boolean): Row[] {
  const [first] = rows;
  const sealed = resourceOf(entity).columns.filter(({ sealed, name }) => sealed && first && name in first);
  if (sealed.length === 0) return rows;
  const browses = single || context.ability.can('browse', entity.name);
  return rows.map(row => {
    const shown: Row = { ...row };
    for (const { name } of sealed) {
      if (typeof row[name] !== 'string') continue;
      if (!browses) context.redact(`${entity.name}.${name}`);
      shown[name] = browses ? unseal(`${entity.name}.${name}`, row[name]) : null;
    }
    return shown;
  });
}
