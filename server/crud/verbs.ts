import type { EntityClass } from './columns.ts';
import { readsOf } from './resolver.ts';
import type { Hooks } from './write.ts';
import { creating, updating, type ResolverClass } from './writing.ts';

/** Reading verbs and `createX`: for what is never altered afterwards. */
export function appendsOf<T extends object>(
  entity: EntityClass<T>,
  fields: EntityClass,
  plural: string,
  hooks: Hooks<T> = {},
): ResolverClass {
  return creating(readsOf(entity, plural), entity, fields, hooks);
}

/** Reading verbs and `updateX`: for what the system makes and people fill in. */
export function editsOf<T extends object>(
  entity: EntityClass<T>,
  fields: EntityClass,
  plural: string,
  hooks: Hooks<T> = {},
): ResolverClass {
  return updating(readsOf(entity, plural), entity, fields, hooks);
}
