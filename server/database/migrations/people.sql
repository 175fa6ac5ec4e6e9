-- What somebody has opened by breaking the glass (§6.4). Bound late: the table comes with a later migration.
create function clients_through_glass() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    return query select g.client_id from break_glass_grant g
      where g.user_id = nullif(current_setting('wellkept.viewer', true), '')::uuid
        and g.expires_at > nullif(current_setting('wellkept.now', true), '')::timestamptz;
  end
$$;
revoke all on function clients_through_glass() from public;
grant execute on function clients_through_glass() to wellkept_app;

-- The caseload as the database itself knows it (C-01), for the row rules of reach-policy.ts.
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
  union all
  select clients_through_glass()
$$;
revoke all on function clients_in_reach() from public;
grant execute on function clients_in_reach() to wellkept_app;

-- Whether somebody is restricted is the officer's alone.
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
