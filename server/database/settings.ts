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

function named(setting: string): string {
  return setting.split('.').map(pg.escapeIdentifier).join('.');
}
