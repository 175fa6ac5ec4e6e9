/**
 * SQL for a table of very many rows: an index of trigrams on its searched columns, and `<table>_like`, which answers
 * the ids of at most `most` rows that hold each pattern in some of them. Row rules keep `ilike` from such an index,
 * since it could tell of rows that they hide: so ids are found first, and read under all rules afterwards. With `keys`
 * (columns, each ascending unless `down`) they are the first ones in that order.
 *
 * Only whoever reaches the table as a whole is answered.
 */
export function likeFunction(table: string, columns: readonly string[], reaches: readonly string[]): string {
  const condition = columns.map(column => `${column} ilike %1$L`).join(' or ');
  return `create extension if not exists pg_trgm;
    create index if not exists ${table}_by_text on ${table} using gin (${columns.map(column => `${column} gin_trgm_ops`).join(', ')});
    create or replace function ${table}_like(patterns text[], most int, keys text[], down boolean[]) returns setof uuid
      language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
    declare
      -- Written into the statement, so that it is planned for them.
      conditions constant text := (select string_agg(format('(${condition})', pattern), ' and ') from unnest(patterns) as pattern);
      ordering constant text := coalesce('order by ' || (select string_agg(format('%I %s', key, case when d then 'desc' else 'asc' end), ', ') from unnest(keys, down) as k (key, d)), '');
      often boolean;
      found uuid[];
    begin
      if (select current_setting('wellkept.reach', true)) in (${reaches.map(reach => `'${reach}'`).join(', ')}) then
        execute format('select 4 * count(*) filter (where %s) > count(*) from (select * from ${table} limit ${SAMPLE}) sample', conditions) into often;
        -- What many rows hold is met soon, with no index.
        if often or ordering <> '' then
          execute format('select array_agg(id) from (select id from (select * from ${table} %s limit ${EARLY}) early where %s limit %s) hit', ordering, conditions, most) into found;
        end if;
        if coalesce(cardinality(found), 0) < most then
          execute format('with hit as materialized (select * from ${table} where %s %s) select array_agg(id) from (select id from hit %s limit %s) first', conditions, case when ordering = '' then format('limit %s', most) end, ordering, most) into found;
        end if;
        return query select unnest(found);
      end if;
    end $$;
    revoke all on function ${table}_like(text[], int, text[], boolean[]) from public;
    grant execute on function ${table}_like(text[], int, text[], boolean[]) to wellkept_app;`;
}

/** So many rows tell whether a text is common. */
const SAMPLE = 200;
/** So many rows are looked through for it before the index is asked. */
const EARLY = 10_000;
