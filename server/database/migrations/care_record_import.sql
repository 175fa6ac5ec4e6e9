-- The rows of a file on its way in, sealed, and keyed digests of what its rows are known by; both go with the import.
create table import_batch (
  run_id uuid not null references import_run,
  place int not null,
  rows text not null,
  problems jsonb not null default '[]',
  primary key (run_id, place)
);
create table import_key (
  run_id uuid not null references import_run,
  digest text not null,
  row int not null,
  content text not null,
  primary key (run_id, digest)
);
grant delete on import_batch, import_key to wellkept_app;
create index import_run_under_way on import_run (state) where state in ('CHECKING', 'RUNNING', 'STOPPING');

-- A client is found by the care-record system's id, too (search.sql).
create index client_by_care_record on client using gin (care_record_id gin_trgm_ops);
create or replace function clients_like(patterns text[], most int) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
declare
  conditions constant text := (
    select string_agg(format(
      '(given_name ilike %1$L or family_name ilike %1$L or preferred_name ilike %1$L or nhs_number ilike %1$L or reference ilike %1$L or care_record_id ilike %1$L)',
      pattern), ' and ')
    from unnest(patterns) as pattern);
begin
  if (select current_setting('wellkept.reach', true)) = 'all' then
    return query execute format('select id from client where %s limit %s', conditions, most);
  end if;
end $$;
