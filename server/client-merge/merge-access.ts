import type { ClientAccess } from '../access/client-access.columns.ts';

/** Who may see what tells of two clients: whoever may open both. */
export function accessOfBoth(one: ClientAccess, other: ClientAccess): ClientAccess {
  const namedBoth = one.namedUsers.filter(id => !other.sensitive || other.namedUsers.includes(id));
  return {
    restricted: one.restricted || other.restricted,
    sensitive: one.sensitive || other.sensitive,
    namedUsers: one.sensitive ? namedBoth : [...other.namedUsers],
    barred: united(one.barred, other.barred),
  };
}

/** What stands in either list, once. */
export function united(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
