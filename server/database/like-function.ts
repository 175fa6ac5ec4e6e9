/**
 * SQL for a table of very many rows: an index of trigrams on the text of its searched columns, and `<table>_like`,
 * which answers at most `most` rows that hold each pattern: their ids, and their places for the statement that asks.
 * Row rules keep `ilike` from such an index, since it could tell of rows that they hide: so rows are found first, and
 * read under all rules afterwards.
 *
 * With `keys` (columns, each ascending unless `down`) they are in that order. Where more rows hold the patterns than
 * are answered, the first `ahead` ones in that order come first, and the others are any.
 *
 * Only whoever reaches the table as a whole is answered.
 */
export function likeFunction(table: string, columns: readonly string[], reaches: readonly string[]): string {
  const text = textOf(columns);
  const given = 'text[], int, text[], boolean[], int';
  return `create extension if not exists pg_trgm;
    create index if not exists ${table}_by_text on ${table} using gin ((${text}) gin_trgm_ops);
    -- The index is the only way where it is asked: what is known of its text would be weighed for nothing.
    alter index ${table}_by_text alter column 1 set statistics 0;
    create or replace function ${table}_like(patterns text[], most int, keys text[], down boolean[], ahead int) returns table (ids uuid[], places tid[])
      language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
    declare
      -- Written into the statements, so that they are planned for them.
      conditions constant text := (select string_agg(format('(%s) ilike %L', '${text.replaceAll("'", "''")}', pattern), ' and ') from unnest(patterns) as pattern);
      ordering constant text := coalesce('order by ' || (select string_agg(format('%I %s', key, case when d then 'desc' else 'asc' end), ', ') from unnest(keys, down) as k (key, d)), '');
      needed constant text := (select string_agg(distinct quote_ident(key), ', ') from unnest(array_append(keys, 'id')) as key);
      -- The first $1, if they are met early.
      early constant text := format('select array_agg(id), array_agg(place) from (select id, place from (select ctid as place, * from ${table} %s limit ${EARLY}) early where %s limit $1) hit', ordering, conditions);
      -- The first $2 of $1.
      indexed constant text := format('with hit as materialized (select ctid as place, %s from ${table} where %s limit $1) select array_agg(id), array_agg(place) from (select id, place from hit %s limit $2) one', needed, conditions, ordering);
      often boolean;
      first_ids uuid[];
      first_places tid[];
    begin
      if (select current_setting('wellkept.reach', true)) in (${reaches.map(reach => `'${reach}'`).join(', ')}) then
        execute format('select 4 * count(*) filter (where %s) > count(*) from (select * from ${table} limit ${SAMPLE}) sample', conditions) into often;
        -- What many rows hold is met soon, with no index.
        if often then
          execute early into ids, places using greatest(most, ahead);
        end if;
        if coalesce(cardinality(ids), 0) < most then
          execute indexed into ids, places using most, most;
          if cardinality(ids) = most and ordering <> '' then
            execute early into first_ids, first_places using ahead;
            if coalesce(cardinality(first_ids), 0) < ahead then
              execute indexed into first_ids, first_places using null::int, ahead;
            end if;
            ids := first_ids || ids;
            places := first_places || places;
          end if;
        end if;
        return next;
      end if;
    end $$;
    revoke all on function ${table}_like(${given}) from public;
    grant execute on function ${table}_like(${given}) to wellkept_app;`;
}

/**
 * SQL for the columns as one text, so that all words are met within one reading of the index. Nothing is read across
 * its lines, not even a small letter that depends on the next one.
 */
export function textOf(columns: readonly string[]): string {
  return columns.map(column => `coalesce(${column}, '')`).join(' || chr(10) || ');
}

/** So many rows tell whether a text is common. */
const SAMPLE = 50;
/** So many rows are looked through for it before the index is asked. */
const EARLY = 10_000;
