import pg from 'pg';

/** Statements by which the database is told something for the present transaction alone; parsed faster than a `select` is planned. */
export function settingsFor(told: object): string {
  return Object.entries(told)
    .map(([name, value]) => `set local ${named(name)} = ${pg.escapeLiteral(String(value))}`)
    .join('; ');
}

/** The names under which triggers and row rules find what they are told. */
export function settingsOf(told: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [`wellkept.${name}`, value as string]),
  );
}

/** There are few names, and each is told with every request. */
const names = new Map<string, string>();

function named(setting: string): string {
  const name = names.get(setting) ?? setting.split('.').map(pg.escapeIdentifier).join('.');
  names.set(setting, name);
  return name;
}
