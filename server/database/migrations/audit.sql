-- The audit trail. Run at every start: everything here may exist already.
-- Only the triggers write entries and only seal_entries() chains them; the application's role reads.
create table if not exists audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor uuid,
  event text,
  request text,
  subject text not null,
  record_id uuid not null,
  root_subject text not null,
  root_id uuid not null,
  operation text not null,
  fields text[] not null,
  value_digest bytea not null,
  txid xid8 not null default pg_current_xact_id()
);
create index if not exists audit_entry_root on audit_entry (root_id, id);
create index if not exists audit_entry_record on audit_entry (record_id, id);
create index if not exists audit_entry_actor on audit_entry (actor, id);

-- Apart from the entry, which holds a salted digest of it: an erasure removes the row and the chain still verifies.
create table if not exists audit_value (
  entry_id bigint primary key references audit_entry,
  salt bytea not null,
  before jsonb,
  after jsonb
);

-- What waits for its seal: written with the entry, taken away with the sealing.
create table if not exists audit_pending (entry_id bigint primary key);

create table if not exists audit_seal (
  seq bigint primary key,
  entry_id bigint not null unique,
  hash bytea not null
);

revoke all on audit_entry, audit_value, audit_pending, audit_seal from public, wellkept_app;
grant select on audit_entry, audit_value, audit_pending, audit_seal to wellkept_app;
revoke all on sequence audit_entry_id_seq from public, wellkept_app;

-- One entry per changed row. Arguments: the subject; columns and their fields, as JSON in the order of the paper;
-- a JSON list of the columns whose values are never kept; the way to the parent, nearest first, as a JSON list of
-- { column, subject | subjectColumn, table }.
create or replace function audit_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  old_row constant jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  new_row constant jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  secret constant jsonb := tg_argv[2];
  changed text[];
  was jsonb;
  becomes jsonb;
  holder jsonb := coalesce(new_row, old_row);
  root_name text := tg_argv[0];
  root uuid := holder ->> 'id';
  step jsonb;
  salt constant bytea := uuid_send(gen_random_uuid());
  entry bigint;
begin
  select array_agg(field order by place),
         jsonb_object_agg(field, old_value) filter (where not hidden and old_row is not null),
         jsonb_object_agg(field, new_value) filter (where not hidden and new_row is not null)
    into changed, was, becomes
    from (
      select c.value as field, c.place, secret ? c.key as hidden,
             nullif(old_row -> c.key, 'null') as old_value, nullif(new_row -> c.key, 'null') as new_value
        from json_each_text(tg_argv[1]::json) with ordinality as c (key, value, place)
    ) as columns
   where old_value is distinct from new_value;
  if changed is null and tg_op = 'UPDATE' then
    return null;
  end if;

  for step in select value from jsonb_array_elements(tg_argv[3]::jsonb) loop
    exit when holder ->> (step ->> 'column') is null;
    root := holder ->> (step ->> 'column');
    root_name := coalesce(step ->> 'subject', holder ->> (step ->> 'subjectColumn'));
    if step ? 'table' then
      execute format('select to_jsonb(parent) from %I as parent where id = $1', step ->> 'table') into holder using root;
    end if;
  end loop;

  insert into audit_entry (actor, event, request, subject, record_id, root_subject, root_id, operation, fields, value_digest)
    values (
      nullif(current_setting('wellkept.actor', true), '')::uuid,
      nullif(current_setting('wellkept.event', true), ''),
      nullif(current_setting('wellkept.request', true), ''),
      tg_argv[0], (coalesce(new_row, old_row) ->> 'id')::uuid, root_name, root, tg_op, coalesce(changed, '{}'),
      sha256(salt || convert_to(coalesce(was::text, '') || E'\n' || coalesce(becomes::text, ''), 'UTF8'))
    ) returning id into entry;
  insert into audit_value values (entry, salt, was, becomes);
  insert into audit_pending values (entry);
  return null;
end $$;

-- Appends to the chain what follows `last`, one hash per entry, and answers the new last number. The hashes are
-- keyed outside the database, so a caller without the key can only break the chain, which the verifier reports.
create or replace function seal_entries(last bigint, entries bigint[], hashes bytea[]) returns bigint
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if last <> (select coalesce(max(seq), 0) from audit_seal) then
    raise exception 'the chain has moved on from %', last using errcode = 'serialization_failure';
  end if;
  insert into audit_seal (seq, entry_id, hash)
    select last + place, entry, hash from unnest(entries, hashes) with ordinality as sealed (entry, hash, place);
  delete from audit_pending where entry_id = any (entries);
  return last + cardinality(entries);
end $$;

revoke all on function audit_change(), seal_entries(bigint, bigint[], bytea[]) from public;
grant execute on function seal_entries(bigint, bigint[], bytea[]) to wellkept_app;
