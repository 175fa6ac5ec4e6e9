import type { EntityClass } from '../crud/columns.ts';
import type { Ability } from './abilities.ts';
import type { Row } from './scope.ts';

/** Always readable on a readable row: without them nothing could be addressed. */
const ADDRESS = new Set(['id', 'version']);

type Rule = ReturnType<Ability['rulesFor']>[number];

/**
 * Nulls the fields that a viewer may not read on each row and reports their names (C-02), the empty ones as well:
 * left out, they would tell that nothing stands there. The rows are of one selection: all have the same fields.
 * Rows pass untouched when no rule of the entity speaks of fields, which is the common case.
 */
export function mask(
  ability: Ability,
  entity: EntityClass,
  rows: Row[],
  onRedacted: (field: string) => void,
): Row[] {
  const [first] = rows;
  if (!first || ability.possibleRulesFor('read', entity.name).every(rule => !rule.fields)) return rows;
  const groups = decidedAlike(ability, entity, Object.keys(first));
  return rows.map(row => {
    const hidden = groups.filter(({ rules }) => !allows(rules, row)).flatMap(({ fields }) => fields);
    hidden.forEach(onRedacted);
    return hidden.length === 0 ? row : { ...row, ...Object.fromEntries(hidden.map(field => [field, null])) };
  });
}

/** Fields about which the same rules decide: each rule is asked once a row, however many fields it speaks of. */
function decidedAlike(
  ability: Ability,
  entity: EntityClass,
  fields: string[],
): { fields: string[]; rules: readonly Rule[] }[] {
  const groups = new Map<string, { fields: string[]; rules: readonly Rule[] }>();
  const all = ability.possibleRulesFor('read', entity.name);
  for (const field of fields.filter(name => !ADDRESS.has(name))) {
    const rules = ability.rulesFor('read', entity.name, field);
    const key = rules.map(rule => all.indexOf(rule)).join();
    const group = groups.get(key) ?? { fields: [], rules };
    group.fields.push(field);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** As `ability.can` decides: the first rule that fits the row. */
function allows(rules: readonly Rule[], row: Row): boolean {
  const rule = rules.find(one => one.matchesConditions(row as never));
  return rule !== undefined && !rule.inverted;
}
