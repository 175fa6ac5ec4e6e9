import type { EntityMetadata } from '@mikro-orm/core';

/** A statement with a `?` for each of its values, as `bind` takes it. */
interface Statement {
  sql: string;
  values: unknown[];
}

/** Whether a change is of the one row with an id and the version that was seen, as a unit of work makes it. */
export function isOfOneVersion({ versionProperty }: EntityMetadata, where: object): boolean {
  return Object.keys(where).sort().join() === ['id', versionProperty].sort().join();
}

/** Changes one row, unless it moved on since it was read, and counts its version up; `changes` are by column. */
export function changedRow(
  { tableName, properties, versionProperty }: EntityMetadata,
  { id, [versionProperty]: seen }: Record<string, unknown>,
  changes: object,
): Statement {
  const version = `"${properties[versionProperty]!.fieldNames[0]!}"`;
  const columns = Object.keys(changes).map(name => `"${name}" = ?`);
  return {
    sql: `update "${tableName}" set ${[...columns, `${version} = ${version} + 1`].join(', ')}
      where "id" = ? and ${version} = ? returning ${version}`,
    values: [...(Object.values(changes) as unknown[]), id, seen],
  };
}
