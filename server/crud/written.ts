import { columnsOf, type EntityClass } from './columns.ts';

/** What a person wrote of a record: the columns of its Fields class, lists copied, for the draft that follows it. */
export function written<T extends object>(fields: EntityClass<T>, record: T): Record<string, unknown> {
  return Object.fromEntries(
    columnsOf(fields).map(({ name }) => {
      const value = (record as Record<string, unknown>)[name];
      return [name, Array.isArray(value) ? [...value] : value];
    }),
  );
}
