-- The second wall on what belongs to a client (C-01, C-03, C-04, C-06): the abilities come first, and where they are
-- passed by a mistake the database lets through no more than this. A transaction that says nothing reaches nobody.
-- The owner, and with it triggers and foreign keys, is not bound by it.
create function clients_in_reach() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with asked as (
    select nullif(current_setting('wellkept.viewer', true), '')::uuid as me,
           nullif(current_setting('wellkept.today', true), '')::date as today
  )
  select a.client_id from assignment a, asked
   where a.starts_on <= today
     and (
       (a.clinician_id = me
         and (a.ends_on is null or a.ends_on > today or (a.end_reason = 'TRANSFER' and a.ends_on >= today - 14)))
       or (a.clinician_id in (
             select supervisee_id from supervision
              where supervisor_id = me and starts_on <= today and (ends_on is null or ends_on > today))
         and (a.ends_on is null or a.ends_on > today))
     )
$$;
revoke all on function clients_in_reach() from public;
grant execute on function clients_in_reach() to wellkept_app;

alter table client enable row level security;
create policy reach on client to wellkept_app using (
  case (select current_setting('wellkept.reach', true))
    when 'system' then true
    when 'all' then not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    when 'caseload' then id in (select clients_in_reach())
      and not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    when 'restricted' then restricted
      and not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    else false
  end
);

alter table assignment enable row level security;
create policy reach on assignment to wellkept_app using (
  case (select current_setting('wellkept.reach', true))
    when 'system' then true
    when 'all' then not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    when 'caseload' then client_id in (select clients_in_reach())
      and not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    when 'restricted' then restricted
      and not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    else false
  end
);

alter table contact_detail enable row level security;
create policy reach on contact_detail to wellkept_app using (
  case (select current_setting('wellkept.reach', true))
    when 'system' then true
    when 'all' then not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    when 'caseload' then client_id in (select clients_in_reach())
      and not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    when 'restricted' then restricted
      and not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    else false
  end
);

alter table restriction enable row level security;
create policy reach on restriction to wellkept_app using (
  case (select current_setting('wellkept.reach', true))
    when 'system' then true
    when 'restricted' then not barred @> array[(select nullif(current_setting('wellkept.person', true), ''))::uuid]
    else false
  end
);

-- Lists in the order of names, and likely duplicates.
create index client_by_name on client (family_name, id);
create index client_by_birth on client (birth_mark);
