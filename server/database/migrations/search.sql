-- Clients by text: three letters in a row are found by an index, whatever the number of clients.
create extension if not exists pg_trgm;
create index client_by_text on client using gin (
  given_name gin_trgm_ops, family_name gin_trgm_ops, preferred_name gin_trgm_ops, nhs_number gin_trgm_ops, reference gin_trgm_ops
);

-- Row rules keep `ilike` from the index, since it could tell of rows that they hide: so ids are found first, for
-- whoever reaches everybody, and read under all rules afterwards. Answers no more than `most`.
create function clients_like(pattern text, most int) returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
  select id from client
   where (select current_setting('wellkept.reach', true)) = 'all'
     and (given_name ilike pattern or family_name ilike pattern or preferred_name ilike pattern
       or nhs_number ilike pattern or reference ilike pattern)
   limit most
$$;
revoke all on function clients_like(text, int) from public;
grant execute on function clients_like(text, int) to wellkept_app;
