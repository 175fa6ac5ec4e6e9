-- Clients in the orders that the list offers, without sorting them all; equal ones are put in order by id.
create index client_by_given_name on client (given_name);
create index client_by_change on client (updated_at);
-- The few who are restricted, for the officer.
create index client_restricted on client (family_name, id) where restricted;

-- Clients by text: three letters in a row are found by an index, whatever the number of clients.
create extension if not exists pg_trgm;
create index client_by_text on client using gin (
  given_name gin_trgm_ops, family_name gin_trgm_ops, preferred_name gin_trgm_ops, nhs_number gin_trgm_ops, reference gin_trgm_ops
);

-- Row rules keep `ilike` from the index, since it could tell of rows that they hide: so ids are found first, for
-- whoever reaches everybody, and read under all rules afterwards. Each pattern stands in some column; answers no more
-- than `most`. The patterns are written into the statement, so that it is planned for them.
create function clients_like(patterns text[], most int) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
declare
  conditions constant text := (
    select string_agg(format(
      '(given_name ilike %1$L or family_name ilike %1$L or preferred_name ilike %1$L or nhs_number ilike %1$L or reference ilike %1$L)',
      pattern), ' and ')
    from unnest(patterns) as pattern);
begin
  if (select current_setting('wellkept.reach', true)) = 'all' then
    return query execute format('select id from client where %s limit %s', conditions, most);
  end if;
end $$;
revoke all on function clients_like(text[], int) from public;
grant execute on function clients_like(text[], int) to wellkept_app;

-- The caseload as before, found by the index of clinicians: an `or` with a query of its own reads every assignment.
create or replace function clients_in_reach() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with asked as (
    select nullif(current_setting('wellkept.viewer', true), '')::uuid as me,
           nullif(current_setting('wellkept.today', true), '')::date as today
  )
  select a.client_id from asked join assignment a on a.clinician_id = asked.me
   where a.starts_on <= today
     and (a.ends_on is null or a.ends_on > today or (a.end_reason = 'TRANSFER' and a.ends_on >= today - 14))
  union all
  select a.client_id
    from asked
    join supervision s on s.supervisor_id = asked.me and s.starts_on <= today and (s.ends_on is null or s.ends_on > today)
    join assignment a on a.clinician_id = s.supervisee_id and a.starts_on <= today and (a.ends_on is null or a.ends_on > today)
  union all
  select clients_through_glass()
$$;
