-- The clients whom open cases bring to the officer who handles them (§6.2 `c`), for the row rules of client-wall.ts: not
-- through what is about her, about somebody who reports to her (SD-01), or about her office (M17).
create function clients_through_cases() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with asked as (
    select nullif(current_setting('wellkept.person', true), '')::uuid as me,
           string_to_array(current_setting('wellkept.designations', true), ',')
             && array['DEPUTY_DPO', 'COMPLAINTS_REVIEWER'] as outside
  ), hers as (
    select array(
      select me from asked
      union
      select report.person_id::uuid from asked
        join "user" chief on chief.person_id::uuid = me
        join "user" report on report.line_manager_id = chief.id
    ) as persons
  )
  select c.client_id from complaint_case c, asked, hers
   where me is not null and c.client_id is not null and c.status not in ('CLOSED', 'WITHDRAWN', 'REROUTED')
     and (outside or not c.office_barred) and not c.barred && persons
  union all
  select i.client_id from intake i, asked, hers
   where me is not null and i.client_id is not null and i.status = 'OPEN'
     and (outside or not i.office_barred) and not i.barred && persons
$$;
revoke all on function clients_through_cases() from public;
grant execute on function clients_through_cases() to wellkept_app;
