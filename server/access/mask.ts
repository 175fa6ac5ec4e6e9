import { subject as typed } from '@casl/ability';
import type { EntityClass } from '../crud/columns.ts';
import type { Ability } from './abilities.ts';
import type { Row } from './scope.ts';

/** Always readable on a readable row: without them nothing could be addressed. */
const ADDRESS = new Set(['id', 'version']);

/**
 * Nulls the fields that a viewer may not read on each row and reports their names (C-02), the empty ones as well:
 * left out, they would tell that nothing stands there.
 * Rows pass untouched when no rule of the entity speaks of fields, which is the common case.
 */
export function mask(
  ability: Ability,
  entity: EntityClass,
  rows: Row[],
  onRedacted: (field: string) => void,
): Row[] {
  if (ability.possibleRulesFor('read', entity.name).every(rule => !rule.fields)) return rows;
  return rows.map(row => {
    const record = typed(entity.name, { ...row });
    const masked: Row = { ...row };
    for (const field of Object.keys(row)) {
      if (ADDRESS.has(field) || ability.can('read', record as never, field)) continue;
      onRedacted(field);
      masked[field] = null;
    }
    return masked;
  });
}
