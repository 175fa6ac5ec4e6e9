import { createMongoAbility, subject as typed } from '@casl/ability';
import { columnsOf, type EntityClass } from '../crud/columns.ts';
import type { Ability } from './abilities.ts';
import { whereAllowed, type Where } from './where.ts';

/** A stored row as plain values; links are ids. */
export type Row = Record<string, unknown> & { id: string };

/** The rows of an entity that a viewer may read: ANDed to every read of it, at the root and behind links. */
export function readable(ability: Ability, entity: EntityClass): Where {
  return whereAllowed(ability, 'read', entity.name, isList(entity));
}

/** The rows on which a viewer may read one field: a filter on the field adds it, so that it is no oracle (M20). */
export function readableField(ability: Ability, entity: EntityClass, field: string): Where {
  const rules = ability
    .rulesFor('read', entity.name, field)
    .map(rule => ({ ...rule.origin, fields: undefined }));
  const narrowed = createMongoAbility(rules.toReversed()) as Ability;
  return whereAllowed(narrowed, 'read', entity.name, isList(entity));
}

/** Whether some readable row hides the field from the viewer; sorting by it would betray it. */
export function isRestricted(ability: Ability, entity: EntityClass, field: string): boolean {
  const rows = ability.rulesFor('read', entity.name);
  const ofField = ability.rulesFor('read', entity.name, field);
  // Rule by rule: one that gives other fields and one that takes this one away would balance in a count.
  return rows.length !== ofField.length || rows.some((rule, place) => rule !== ofField[place]);
}

/** Whether the viewer may do something to a row (to one field of it, where named). */
export function may(
  ability: Ability,
  action: string,
  entity: EntityClass,
  row: object,
  field?: string,
): boolean {
  return ability.can(action, typed(entity.name, { ...row }) as never, field);
}

/** The columns that rules of an entity ask about: every read selects them so that masks can be decided. */
export function conditionFields(ability: Ability, entity: EntityClass): string[] {
  const fields = ability.possibleRulesFor('read', entity.name).flatMap(rule => fieldsOf(rule.conditions));
  return [...new Set(fields)];
}

function fieldsOf(conditions: unknown): string[] {
  if (typeof conditions !== 'object' || conditions === null) return [];
  return Object.entries(conditions).flatMap(([key, value]) =>
    key.startsWith('$') ? (Array.isArray(value) ? value.flatMap(fieldsOf) : fieldsOf(value)) : [key],
  );
}

const lists = new WeakMap<EntityClass, ReadonlySet<string>>();

/** Which fields of an entity hold lists; asked with every condition, found out once. */
function isList(entity: EntityClass): (field: string) => boolean {
  const known =
    lists.get(entity) ??
    new Set(
      columnsOf(entity)
        .filter(({ kind }) => kind === 'ids' || kind === 'choices')
        .map(({ name }) => name),
    );
  lists.set(entity, known);
  return field => known.has(field);
}
