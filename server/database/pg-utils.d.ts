declare module 'pg/lib/utils' {
  /** A value as `pg` writes it for PostgreSQL. */
  export function prepareValue(value: unknown): unknown;
}
